/** What a percentage may be a percentage of. Apart from claims, since lessons ask for it too. */
import { say } from '$lib/words/say.ts';
import type { ShareBase } from '$lib/domain/claims/shareBases.ts';
import { formatDayOrMonth } from './format.ts';

/** "our own peak": who said so and when. */
export function baseName({ origin }: Pick<ShareBase, 'origin'>): string {
	switch (origin.from) {
		case 'own-peak':
			return say.bases.ownPeak();
		case 'said':
			return say.bases.said({ who: origin.by, when: formatDayOrMonth(origin.asOf) });
		case 'implied':
			return say.bases.implied({ who: origin.by });
	}
}
