/** Why the verdict on a claim is another one, in a sentence. */
import type { Why } from '$lib/domain/editions/whyChanged.ts';
import { quantityWords } from '$lib/ui/words/claim-words.ts';
import { plainNumber } from '$lib/ui/words/number-words.ts';
import { say } from '$lib/words/say.ts';

/** @param unit of the claim, as the table spells it */
export function whyWords(why: Why, unit: string): string {
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
			const after = quantityWords({ value: value.after, unit });
			return words.whyMovedWith({ ...moved, before, after });
		}
	}
}
