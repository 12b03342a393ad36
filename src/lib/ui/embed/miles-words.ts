/** What the map's words say in kilometres, in miles: the sentences of a dataset have their own unit. */
import type { DayFigures, Measured } from '$lib/domain/control/types.ts';
import type { Dataset } from '$lib/domain/dataset/dataset.ts';
import { inWords } from '$lib/domain/dataset/words.ts';
import { km2ToSquareMiles, kmToMiles } from '$lib/domain/model/miles.ts';
import { toldMeasures } from '$lib/map/measureSentence.ts';
import { clauseList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';
import { formatNumber } from '../words/format.ts';

/** Below this a tenth of a mile is told; from the other on hundreds, as in kilometres. */
const SMALL = 10;
const LARGE = 10_000;

/** The areas and lengths of a day, each with its range; empty where there are none. */
export function milesWords(dataset: Pick<Dataset, 'measures'>, figures: DayFigures): string {
	const parts = toldMeasures(dataset, figures).flatMap(({ spec, measured }) => {
		const words = measured && inMiles(inWords(spec.words.name), measured);
		return words ? [words] : [];
	});
	return parts.length === 0 ? '' : say.embed.inMiles({ parts: clauseList(parts) });
}

function inMiles(name: string, { unit, value, low, high }: Measured): string | null {
	if (unit !== 'km' && unit !== 'km2') return null;
	const convert = unit === 'km' ? kmToMiles : km2ToSquareMiles;
	const step = convert(value) >= LARGE ? 100 : 1;
	const digits = convert(value) < SMALL ? 1 : 0;
	const [told, least, most] = [value, low, high].map((each) =>
		formatNumber(digits === 1 ? convert(each) : step * Math.round(convert(each) / step), digits)
	) as [string, string, string];
	const figures = { name, value: told, low: least, high: most };
	return unit === 'km' ? say.embed.milesOf(figures) : say.embed.squareMilesOf(figures);
}
