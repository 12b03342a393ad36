/** What the measures of a day come to, in the words that the dataset has for them. */
import { locale } from '../words/language.ts';
import { say } from '../words/say.ts';
import type { DayFigures, Measured } from '../domain/control/types.ts';
import type { Dataset } from '../domain/dataset/dataset.ts';
import { isOfGiven, type MeasureSpec } from '../domain/dataset/measureSpec.ts';
import { inWords } from '../domain/dataset/words.ts';
import { refusalWords } from './refusalWords.ts';

interface ToldMeasure {
	spec: MeasureSpec;
	measured: Measured | null;
	/** Why it is not given, in a sentence; null where it is. */
	why: string | null;
}

/** The measures a map is described by: who holds how much, then how long the front is. */
export function toldMeasures(
	{ measures }: Pick<Dataset, 'measures'>,
	figures: DayFigures
): ToldMeasure[] {
	const told = measures.filter(({ isHeadline, isDescribed }) => isHeadline || isDescribed);
	const isFront = ({ kind }: MeasureSpec) => kind === 'front';
	return [...told.filter((spec) => !isFront(spec)), ...told.filter(isFront)].map((spec) => {
		const found = figures.measures[spec.id];
		return {
			spec,
			measured: found?.measured ?? null,
			why: found?.refused ? refusalWords(found.refused) : null
		};
	});
}

/** "the front is about 806 kilometres long". */
export function inBrief({ words }: MeasureSpec, { value }: Measured): string {
	return filled(inWords(words.sentence), number(value));
}

/** "the front is about 806 (782 to 849) kilometres long at 5 km resolution". */
export function inRange(spec: MeasureSpec, measured: Measured): string {
	const { words } = spec;
	const { value, low, high, unit, resolutionKm } = measured;
	if (value === 0 && words.nothing) return inWords(words.nothing);
	// What is known to a tenth of a per cent at best is not told to the unit.
	const step = value >= 10_000 ? 100 : 1;
	const [told, least, most] = [value, low, high].map((each) =>
		number(Math.round(each / step) * step)
	) as [string, string, string];
	const isExact = (unit === 'settlements' || isOfGiven(spec)) && least === most;
	const range = isExact ? told : say.map.range({ value: told, low: least, high: most });
	const sentence = filled(inWords(words.sentence), range);
	return resolutionKm === undefined
		? sentence
		: say.map.atResolution({ sentence, km: resolutionKm });
}

/** What a sentence about a figure that is not given begins with. */
export function refusalSubject({ words }: MeasureSpec): string {
	return inWords(words.refused ?? words.name);
}

function filled(template: string, value: string): string {
	return template.replace('{value}', value);
}

export function capital(sentence: string): string {
	return sentence.charAt(0).toLocaleUpperCase(locale()) + sentence.slice(1);
}

export function number(value: number): string {
	return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
}
