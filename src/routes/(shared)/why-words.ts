/** Why the verdict on a claim is another one, in a sentence. */
import type { Why } from '$lib/domain/editions/whyChanged.ts';
import type { Claim } from '$lib/domain/model/claim.ts';
import { quantityWords } from '$lib/ui/words/claim-words.ts';
import { plainNumber } from '$lib/ui/words/number-words.ts';
import { say } from '$lib/words/say.ts';

/** @param of the unit of the claim */
export function whyWords(why: Why, of: Pick<Claim, 'unit' | 'unitWords'>): string {
	const words = say.correctionsPage;
	switch (why.kind) {
		case 'measured':
			return words.whyMeasured();
		case 'unmeasured':
			return words.whyUnmeasured();
		case 'held-otherwise':
			return why.at === null ? words.whyHeldOtherwise() : words.whySameSide({ at: why.at });
		case 'moved': {
			const { value, ...moved } = why;
			if (!value) return words.whyMoved(moved);
			const before = plainNumber(value.before);
			const after = quantityWords({ ...of, value: value.after });
			return words.whyMovedWith({ ...moved, before, after });
		}
	}
}
