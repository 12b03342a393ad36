/**
 * The query of a shared link, both ways. What a link says is untrusted text: each parameter that
 * makes no sense falls back to its default and is named in `ignored`, the others apply.
 *
 * A new parameter is one more row of `PARAMETERS`; what is not in the table is left alone.
 */
import { parseDay, type Day } from '../domain/time/day.ts';
import { isInPeriod, type Dataset } from '../domain/dataset/dataset.ts';
import { layerIds, type LayerId } from '../domain/dataset/layerIds.ts';
import type { CameraView } from '../domain/view/mapModel.ts';
import { CHOICE_PARAMETERS, defaultChoices, type Choices } from './choices.ts';
import { addIgnored, ignoredPiece, type Ignored, type IgnoredReason } from './ignored.ts';

/** What a link to the page can say. */
export interface ViewState extends Choices {
	day: Day;
	eventId: string | null;
	/** Null: the whole front, as the page opens. */
	camera: CameraView | null;
	layers: ReadonlySet<LayerId>;
	/** Of the guide, from 1; null where it is closed. */
	step: number | null;
}

/** What a page opens on. */
export function defaultView(dataset: Dataset): ViewState {
	return {
		day: dataset.period.opens,
		eventId: null,
		camera: null,
		layers: new Set(layerIds(dataset)),
		step: null,
		...defaultChoices(dataset)
	};
}

/** What the codec has to know of the story. */
export interface StoryIndex {
	dataset: Dataset;
	/** The day to show with an event, or null where there is no such event. */
	dayOfEvent(eventId: string): Day | null;
	/** The day on which the map shows a claim; null where there is no such claim. */
	dayOfClaim?(claimId: string): Day | null;
	/** How many steps the guide has; none where there is no guide. */
	steps?: number;
}

interface Reading {
	state: ViewState;
	ignored: Ignored[];
}

interface Parameter {
	key: string;
	/** Applies the text to the reading, or adds to what was ignored. */
	decode(text: string, reading: Reading, story: StoryIndex): void;
	/** Null where the state is what the page opens with, so that the link can leave it out. */
	encode(state: ViewState, dataset: Dataset): string | null;
}

function ignore(reading: Reading, parameter: string, text: string, reason: IgnoredReason): void {
	addIgnored(reading.ignored, ignoredPiece(parameter, text, reason));
}

// Event and claim come first: they bring their day, unless the link names another.
const PARAMETERS: readonly Parameter[] = [
	{
		key: 'claim',
		decode(text, reading, story) {
			const day = story.dayOfClaim?.(text) ?? null;
			if (day) Object.assign(reading.state, { claimId: text, day });
			else ignore(reading, 'claim', text, 'unknown-claim');
		},
		encode: (state) => state.claimId
	},
	{
		key: 'e',
		decode(text, reading, story) {
			const day = story.dayOfEvent(text);
			if (day) Object.assign(reading.state, { eventId: text, day });
			else ignore(reading, 'e', text, 'unknown-event');
		},
		encode: (state) => state.eventId
	},
	{
		key: 'step',
		decode(text, reading, { steps = 0 }) {
			const step = /^\d{1,2}$/.test(text) ? Number(text) : 0;
			if (step >= 1 && step <= steps) reading.state.step = step;
			else ignore(reading, 'step', text, 'unknown-step');
		},
		encode: ({ step }) => (step === null ? null : String(step))
	},
	{
		key: 'd',
		decode(text, reading, { dataset: { period } }) {
			const day = parseDay(text);
			if (!day) ignore(reading, 'd', text, 'not-a-day');
			else if (isInPeriod(period, day)) reading.state.day = day;
			else ignore(reading, 'd', text, 'outside-period');
		},
		encode: ({ day, eventId, claimId }, { period }) =>
			day === period.opens && !eventId && !claimId ? null : day
	},
	{
		key: 'v',
		decode(text, reading) {
			const camera = parseCamera(text);
			if (camera) reading.state.camera = camera;
			else ignore(reading, 'v', text, 'not-a-view');
		},
		encode: (state) => (state.camera ? formatCamera(state.camera) : null)
	},
	{
		key: 'l',
		decode(text, reading, { dataset }) {
			const known = layerIds(dataset);
			const layers = new Set<LayerId>();
			const names = text === 'none' ? [] : text.split(',').map((name) => name.trim());
			for (const name of names) {
				if (known.includes(name)) layers.add(name);
				else ignore(reading, 'l', name, 'unknown-layer');
			}
			if (layers.size > 0 || text === 'none') reading.state.layers = layers;
		},
		encode({ layers }, dataset) {
			const known = layerIds(dataset);
			if (layers.size === known.length) return null;
			return known.filter((id) => layers.has(id)).join(',') || 'none';
		}
	},
	...CHOICE_PARAMETERS.map((parameter): Parameter => ({
		key: parameter.key,
		decode(text, reading, { dataset }) {
			const choice = parameter.decode(text, reading.state.lens, dataset);
			if (typeof choice === 'string') ignore(reading, parameter.key, text, choice);
			else Object.assign(reading.state, choice);
		},
		encode: (state, dataset) => parameter.encode(state, dataset)
	}))
];

/** Reads a query. Never throws. Of a parameter given twice the first counts. */
export function decodeView(query: URLSearchParams, story: StoryIndex): Reading {
	const reading: Reading = { state: defaultView(story.dataset), ignored: [] };
	for (const parameter of PARAMETERS) {
		const text = query.get(parameter.key);
		if (text !== null) parameter.decode(text, reading, story);
	}
	return reading;
}

/**
 * The query that `decodeView` reads back as `state`.
 * @param base the query as it is: parameters that are not ours stay in it
 */
export function encodeView(
	dataset: Dataset,
	state: ViewState,
	base: URLSearchParams
): URLSearchParams {
	const query = new URLSearchParams(base);
	for (const parameter of PARAMETERS) {
		query.delete(parameter.key);
		const text = parameter.encode(state, dataset);
		if (text !== null) query.set(parameter.key, text);
	}
	return query;
}

const NUMBER = /^-?\d{1,3}(\.\d{1,12})?$/;

/** "6.5/48.5/36": zoom, latitude, longitude; null where the text is no such thing. */
function parseCamera(text: string): CameraView | null {
	const parts = text.split('/');
	if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
	const [zoom, lat, lon] = parts.map(Number) as [number, number, number];
	const onEarth = Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
	return onEarth && zoom >= 0 && zoom <= 22 ? { zoom, lat, lon } : null;
}

/** Four decimals are some ten metres: finer than anything the map knows. */
function formatCamera({ zoom, lat, lon }: CameraView): string {
	return [zoom.toFixed(2), lat.toFixed(4), lon.toFixed(4)].map(Number).join('/');
}
