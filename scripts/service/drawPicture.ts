/** A shared view as a picture: the map over a strip that says what it is of, like share images. */
import { DEFAULT_LENS, type Lens } from '../../src/lib/domain/control/types.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { inWords } from '../../src/lib/domain/dataset/words.ts';
import { isSameLens, lensSpecOf } from '../../src/lib/domain/reports/lens.ts';
import { formatDay, type Day } from '../../src/lib/domain/time/day.ts';
import { chosenEvents } from '../../src/lib/domain/view/chosenEvents.ts';
import { claimHighlight, placePoints } from '../../src/lib/map/claimGround.ts';
import { buildMapModel } from '../../src/lib/map/model.ts';
import {
	SHARE_HEIGHT,
	SHARE_MAP_HEIGHT,
	SHARE_WIDTH,
	shareImage
} from '../../src/lib/map/static/shareImage.ts';
import { renderStaticMap, type StaticMapOptions } from '../../src/lib/map/static/staticMap.ts';
import { summariseMap } from '../../src/lib/map/summary.ts';
import type { ViewState } from '../../src/lib/state/view-state.ts';
import { language, setLanguage } from '../../src/lib/words/language.ts';
import { say } from '../../src/lib/words/say.ts';
import { FONT_FAMILY, rasterise } from '../images/rasterise.ts';
import { spotView } from '../images/spotView.ts';
import type { Picture, PictureJob } from './pictureJob.ts';
import { spokenFacts, type SpokenFacts } from './spokenFacts.ts';

/** The window that a camera in a link was set in, about: the picture shows at least that much. */
const WINDOW = { width: 900, height: 600 };
/** Of type and marks, as on share images. */
const SCALE = 1.7;
/** Around what all of is seen, pixels. */
const PADDING = 8;
/** Pictures below that width are seen at less than their size: their type is larger on them. */
const SMALL = 600;

/**
 * Takes a second or so, the first of a dataset longer. Needs the words of its language.
 * Throws an Error with words where facts are missing or unsound.
 */
export function drawPicture(job: PictureJob): Picture {
	const before = language();
	setLanguage(job.language);
	try {
		const svg = pictureSvg(job);
		return job.format === 'png' ? new Uint8Array(rasterise(svg, job.width)) : sized(svg, job.width);
	} finally {
		setLanguage(before);
	}
}

function pictureSvg(job: PictureJob): string {
	const { view, theme, title, width } = job;
	const facts = spokenFacts(job.id, job.edition, job.language);
	const { dataset } = facts;
	const computed = facts.computer.compute(view.day, view.lens);
	const model = buildMapModel({
		...facts,
		events: chosenEvents(facts.events, view),
		day: view.day,
		theme,
		onlyEventIds: null,
		namedPlaces: [],
		selectedEventId: view.eventId,
		visibleLayers: view.layers,
		computed,
		highlight: claimHighlight(dataset, job.claimCheck, computed, placePoints(facts.places)),
		changed: changedIn(facts, view)
	});
	const map = renderStaticMap(model, facts.basemap, {
		width: SHARE_WIDTH,
		height: SHARE_MAP_HEIGHT,
		view: lookOf(job, dataset),
		title: summariseMap(model, computed.figures).name,
		idPrefix: 'picture',
		theme,
		scale: SCALE * Math.min(1.5, Math.max(1, SMALL / width)),
		credit: false,
		units: job.units ?? undefined,
		fontFamily: FONT_FAMILY
	});
	const detail = [whenOf(view), lensWords(dataset, view.lens)].filter(Boolean).join(' · ');
	return shareImage(map, { title, detail, credit: dataset.credits.onPicture }, theme);
}

function sized(svg: string, width: number): string {
	const height = Math.round((width * SHARE_HEIGHT) / SHARE_WIDTH);
	return svg.replace('<svg ', `<svg width="${String(width)}" height="${String(height)}" `);
}

function changedIn({ computer }: SpokenFacts, view: ViewState) {
	const [from, to] = daysOf(view);
	return from === to ? null : computer.compare(from, to, view.lens).changed;
}

/** Both days of a comparison, the earlier first. */
function daysOf({ day, compareDay }: ViewState): [Day, Day] {
	const other = compareDay ?? day;
	return other < day ? [other, day] : [day, other];
}

function lookOf({ view, bounds, spot }: PictureJob, dataset: Dataset): StaticMapOptions['view'] {
	const { camera } = view;
	if (!camera) return bounds ? { bounds, padding: PADDING } : spotView(dataset, spot);
	const fits = Math.min(SHARE_WIDTH / WINDOW.width, SHARE_MAP_HEIGHT / WINDOW.height);
	return { camera: { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(fits)) } };
}

function whenOf(view: ViewState): string {
	const [from, to] = daysOf(view);
	return from === to ? formatDay(to) : `${formatDay(from)} – ${formatDay(to)}`;
}

/** A picture made of what some say goes on saying so wherever it is shown. */
function lensWords(dataset: Dataset, lens: Lens): string {
	if (isSameLens(lens, DEFAULT_LENS)) return '';
	const sources = inWords(lensSpecOf(dataset, lens).names);
	return lens.known === 'happened'
		? say.core.byHappenedAfter({ sources })
		: say.core.byReportedAfter({ sources });
}
