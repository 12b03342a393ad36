/** What is said of ground between settlements. Apart from the numbers, which the page needs first. */
import { commaList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';
import type { ReliabilityBin } from '$lib/domain/field/reliability.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import type { DayResult } from '$lib/domain/control/types.ts';
import { compartmentName, widestFirst } from './dataset-words.ts';
import { formatWhole } from './format.ts';
import { shareWords } from './number-words.ts';

/** "unknown ground: 99 % in North, 24 % in South"; empty where there is none. */
export function unknownGroundWords(
	dataset: Pick<Dataset, 'theatre'>,
	unknownShare: DayResult['unknownShare']
): string {
	const shares = widestFirst(dataset).map((id) => ({ id, share: unknownShare[id] ?? 0 }));
	if (shares.every(({ share }) => share === 0)) return '';
	const parts = shares.map(({ id, share }) =>
		say.ground.unknownIn({ share: shareWords(share), place: compartmentName(dataset, id) })
	);
	return say.ground.unknown({ parts: commaList(parts) });
}

/** Of ground without a report of its own: never "right", only how the two maps have it. */
export function reliabilityWords({ in100, n }: ReliabilityBin): string {
	return say.ground.reliability({ in100: formatWhole(in100 ?? 0), n: formatWhole(n) });
}
