import type { Feature, Geometry } from 'geojson';
import type { ControlProperties, DayResult, FrontProperties } from '../control/types.ts';
import type { Credits } from '../dataset/credits.ts';
import { computedCredits } from '../layers/creditsOf.ts';
import { heardDay, heardOn, type HeardDay } from '../layers/heardOn.ts';
import {
	layerFeature,
	layerFile,
	type LayerFeature,
	type LayerFile,
	type LayerMetadata
} from '../layers/layerFile.ts';
import { addDays, type Day } from '../time/day.ts';

/** What can be taken away, each as GeoJSON and as CSV. */
export const TAKE_AWAYS = ['events', 'control', 'front', 'given'] as const;
export type TakeAway = (typeof TAKE_AWAYS)[number];

const TITLES = { control: 'Control of the ground', front: 'Front line' } as const;

/** What of a computed day is taken away. */
type TakenDay = Pick<
	DayResult,
	'day' | 'lens' | 'control' | 'frontLine' | 'figures' | 'unknownShare' | 'method' | 'inputsHash'
>;
type Computed = Feature<Geometry, ControlProperties | FrontProperties>;

/**
 * Areas or front over days that follow one another. What stays as it is from one day to the next
 * is one feature, from its `start_date` to its `end_date` (half-open).
 */
export class DaysCollector {
	#what: 'control' | 'front';
	#credits: Credits;
	#open = new Map<string, { key: string; first: Day; feature: Computed }>();
	#closed: LayerFeature[] = [];
	#first: Day | null = null;
	#last: Day | null = null;
	#heard: HeardDay[] = [];
	#computed: Pick<LayerMetadata, 'method' | 'inputs_hash'> = {};

	/** @param credits of the dataset, which stand in the layer */
	constructor(what: 'control' | 'front', credits: Credits) {
		this.#what = what;
		this.#credits = credits;
	}

	/** The next day, under the same lens. */
	add(result: TakenDay): void {
		const { day, control, frontLine, method, inputsHash } = result;
		this.#heard.push(heardDay(result));
		this.#computed = { method, inputs_hash: inputsHash };
		this.#first ??= day;
		this.#last = day;
		const features: readonly Computed[] =
			this.#what === 'control' ? control.features : frontLine.features;
		const seen = new Set<string>();
		for (const feature of features) {
			const name = nameOf(feature.properties);
			seen.add(name);
			const key = JSON.stringify(feature.geometry);
			const before = this.#open.get(name);
			if (before?.key === key) continue;
			if (before) this.#close(name, day);
			this.#open.set(name, { key, first: day, feature });
		}
		for (const name of [...this.#open.keys()].filter((each) => !seen.has(each)))
			this.#close(name, day);
	}

	/** Everything added so far, as a layer with its licence inside. */
	finish(): LayerFile {
		const end = this.#last === null ? null : addDays(this.#last, 1);
		if (end !== null) for (const name of [...this.#open.keys()]) this.#close(name, end);
		const features = [...this.#closed].sort((a, b) => (a.id < b.id ? -1 : 1));
		return layerFile(
			{
				id: this.#what,
				title: `${TITLES[this.#what]}, ${this.#first ?? ''} to ${this.#last ?? ''}`,
				...computedCredits(this.#credits),
				...this.#computed,
				...heardOn(this.#heard)
			},
			features
		);
	}

	#close(name: string, end: Day): void {
		const open = this.#open.get(name);
		this.#open.delete(name);
		if (!open) return;
		const { properties, geometry } = open.feature;
		const id = `${open.first}-${name}`;
		this.#closed.push(
			layerFeature(id, geometry, { ...properties, id, start_date: open.first, end_date: end })
		);
	}
}

/** What stays the same of an area or a piece of front from day to day: its id without its kind. */
function nameOf({ kind, id }: ControlProperties | FrontProperties): string {
	return id.replace(`${kind}-`, '');
}

/**
 * Events, or what others drew, as a layer of its own.
 * @param files that the map shows it in, among other things
 */
export function only(
	what: 'events' | 'given',
	files: readonly LayerFile[],
	metadata: LayerMetadata
): LayerFile {
	const all = files.flatMap(({ features }) => features);
	const wanted = what === 'events' ? all : all.filter(({ properties: { kind } }) => kind === what);
	return layerFile(metadata, [...new Map(wanted.map((each) => [each.id, each])).values()]);
}

/** The features of a layer whose interval touches the days from `first` to `last`. */
export function duringDays(layer: LayerFile, first: Day, last: Day): LayerFile {
	return {
		...layer,
		features: layer.features.filter(({ properties: { start_date: start, end_date: end } }) => {
			const begins = typeof start === 'string' ? start : '';
			const ends = typeof end === 'string' && end !== '' ? end : '9999';
			return begins <= last && ends > first;
		})
	};
}
