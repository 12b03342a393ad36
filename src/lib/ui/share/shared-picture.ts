/** The map as a reader sees it, drawn anew to be taken away: with legend, scale, date and credit. */
import { CONTESTED, UNKNOWN } from '$lib/domain/dataset/party.ts';
import type { EventKind } from '$lib/domain/model/event.ts';
import { formatDay, formatShortDay } from '$lib/domain/time/day.ts';
import type { MapModel, Theme } from '$lib/domain/view/mapModel.ts';
import { EVENT_MARKS } from '$lib/map/eventMarks.ts';
import { loadPart } from '$lib/loading/late-parts.svelte.ts';
import type { Size } from '$lib/map/mercator.ts';
import { siteUrl } from '$lib/site.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';
import { clauseList } from '$lib/words/lists.ts';
import { say } from '$lib/words/say.ts';
import type { MapSession } from '../map/map-session.svelte.ts';
import { embeddedFont } from '../map/picture-files.ts';
import { areaName } from '../words/party-words.ts';
import { capitalised } from '../words/format.ts';
import { strings } from '../words/strings.ts';
import { shareTerms, type SharedView } from './share-view.ts';

/** Of a picture where no live map says how large it is. */
const STILL_SIZE: Size = { width: 900, height: 600 };

const KINDS = Object.keys(EVENT_MARKS) as EventKind[];

interface Drawn {
	atlas: Atlas;
	session: MapSession;
	model: MapModel;
	shared: SharedView;
	theme: Theme;
	/** In the day's words, for whoever does not see it. */
	description: string;
	/** Of the whole picture; left out: its map is as large as on screen. */
	picture?: Size | undefined;
}

/** A day that is still being computed is waited for; one that cannot be says so when asked. */
export function isDrawable({ current, dayProblem }: Atlas, { basemap }: MapSession): boolean {
	return basemap !== null && (current !== null || dayProblem !== null);
}

/**
 * Draws what is on screen, at its own size or in a picture of another.
 * @throws Error with words for the reader where it cannot be drawn
 */
export async function drawShared(drawn: Drawn) {
	const { atlas, session, model, shared, theme, description, picture } = drawn;
	const { basemap } = session;
	const { current, day, dayProblem, dataset } = atlas;
	if (!basemap) throw new Error(say.share.loading());
	if (!current) {
		throw new Error(
			dayProblem === null
				? say.share.computing({ day: formatDay(day) })
				: strings.dayProblem(day, dayProblem)
		);
	}
	const { exportMap } = await loadPart(() => import('$lib/map/static/exportMap.ts'));
	const shown = session.live?.size() ?? STILL_SIZE;
	const camera =
		session.camera ?? session.openingCamera({ ...shown, free: { ...shown, left: 0, top: 0 } });
	const cameraFor = (map: Size) => {
		const fits = Math.min(map.width / shown.width, map.height / shown.height);
		return { ...camera, zoom: camera.zoom + Math.log2(fits) };
	};
	return exportMap(model, basemap, {
		size: picture ?? shown,
		isWhole: picture !== undefined,
		camera: cameraFor,
		theme,
		title: shared.title,
		date: pictureDate(atlas, model),
		lens: shared.lens,
		name: shared.alt,
		description,
		rights: rightsOf(shared),
		areas: [
			...[...dataset.parties.map(({ id }) => id), CONTESTED].map(
				(controller) => [controller, areaName(dataset, controller)] as const
			),
			[UNKNOWN, strings.unknownGround] as const
		],
		front: say.share.front(),
		changed: changedWords(atlas),
		events: KINDS.map((kind) => [kind, strings.kind(kind)] as const),
		address: siteUrl.replace(/^https?:\/\//, ''),
		fontFace: await embeddedFont()
	});
}

/** The day that is shown, and the one that it is compared with where that is drawn. */
export function pictureDate({ day, choices }: Atlas, { changed }: MapModel): string {
	const { compareDay } = choices;
	const words = capitalised(formatDay(day));
	return changed && compareDay
		? say.share.twoDays({ day: words, other: formatShortDay(compareDay) })
		: words;
}

function changedWords({ day, choices: { compareDay } }: Atlas): string {
	if (!compareDay) return '';
	return say.share.changed({
		other: compareDay < day ? 'earlier' : 'later',
		day: formatShortDay(compareDay)
	});
}

/** Whose facts the picture shows, and on what terms. */
export function rightsOf({ dataset }: SharedView): string {
	const terms = shareTerms(dataset, 'figure') ?? '';
	return `${say.share.credit({ sources: clauseList(dataset.credits.onMap) })} ${terms}`.trim();
}
