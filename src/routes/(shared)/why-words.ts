/** Why the verdict on a claim is another one, in a sentence. */
import type { Why } from '$lib/domain/editions/whyChanged.ts';
import { quantityWords } from '$lib/ui/words/claim-words.ts';
import { plainNumber } from '$lib/ui/words/number-words.ts';

/** @param unit of the claim, as the table spells it */
export function whyWords(why: Why, unit: string): string {
	switch (why.kind) {
		case 'measured':
			return 'There was nothing to measure before.';
		case 'unmeasured':
			return 'There is nothing to measure any more.';
		case 'held-otherwise':
			return why.at === null
				? 'What it is held against changed.'
				: `The number lies ${why.at} the range as before; what it is held against changed.`;
		case 'moved': {
			const { from, to, band, value } = why;
			const range = band === 'as wide' ? 'new one' : `new, ${band} one`;
			const moved = value
				? `; the measured value moved from ${plainNumber(value.before)} to ${quantityWords({ value: value.after, unit })}`
				: '';
			return `The number lay ${from} the old range and lies ${to} the ${range}${moved}.`;
		}
	}
}
