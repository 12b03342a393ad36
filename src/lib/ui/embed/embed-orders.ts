/** What an embedded map does when the page around asks for it. */
import type { ClaimCheck } from '$lib/domain/claims/checkClaim.ts';
import { isInPeriod } from '$lib/domain/dataset/dataset.ts';
import { layerIds, type LayerId } from '$lib/domain/dataset/layerIds.ts';
import { PROBLEMS } from '$lib/domain/embed/problems.ts';
import type { Command, EmbedState } from '$lib/domain/embed/protocol.ts';
import { parseDay } from '$lib/domain/time/day.ts';
import type { Bounds, CameraView } from '$lib/domain/view/mapModel.ts';
import type { Atlas } from '$lib/state/atlas.svelte.ts';
import { encodeView } from '$lib/state/view-state.ts';
import { claimBounds, placePoints } from '$lib/map/claimGround.ts';
import { CLOSEST_PLACE_ZOOM, type MapSession } from '../map/map-session.svelte.ts';
import { cameraForFrame } from '../map/map-frame.ts';

export type SetLanguage = Extract<Command, { type: 'setLanguage' }>['lang'];

export type SetLooks = Extract<Command, { type: 'setLooks' }>;

/** What obeys. */
export interface Ordered {
	atlas: Atlas;
	session: MapSession;
	/** Every claim, held against the map. Rejects where they cannot be had. */
	claims(): Promise<readonly ClaimCheck[]>;
	/** Says all that it says in another language from now on. */
	speak(language: SetLanguage): void;
	/** Takes other looks; why not, in words. */
	dress(looks: SetLooks): string | null;
}

/** How near the map comes to an event that it is sent to. */
const EVENT_ZOOM = 8;

/** @returns null where it is done, else why it can't be; a promise where something is fetched first */
export function obeyCommand(
	ordered: Ordered,
	command: Command
): string | null | Promise<string | null> {
	const { atlas } = ordered;
	switch (command.type) {
		case 'setDay': {
			const day = dayOf(atlas, command.day);
			if (day === null) return PROBLEMS.noSuchDay(atlas.dataset.period);
			atlas.goTo(day);
			return null;
		}
		case 'select':
			return select(ordered, command);
		case 'setLens':
			atlas.choose({ lens: { sources: command.lens, known: command.known ?? atlas.lens.known } });
			return null;
		case 'setView':
			return look(ordered, command);
		case 'setLayers': {
			const layers = layersOf(layerIds(atlas.dataset), command.layers);
			if (layers === null) return PROBLEMS.noSuchLayer(layerIds(atlas.dataset));
			atlas.showLayers(layers);
			return null;
		}
		case 'setTheme':
			atlas.theme.choose(command.theme);
			return null;
		case 'setLanguage':
			ordered.speak(command.lang);
			return null;
		case 'setClaim':
			if (command.claim !== null) return openClaim(ordered, command.claim);
			atlas.choose({ claimId: null });
			return null;
		case 'setCompare': {
			const compareDay = command.day === null ? null : dayOf(atlas, command.day);
			if (command.day !== null && compareDay === null)
				return PROBLEMS.noSuchDay(atlas.dataset.period);
			atlas.choose({ compareDay });
			return null;
		}
		case 'setLooks':
			return ordered.dress(command);
		case 'play':
			if (matchMedia('(prefers-reduced-motion: reduce)').matches) return PROBLEMS.wantsNoMotion;
			atlas.play();
			return null;
		case 'pause':
			atlas.pause();
			return null;
		case 'getState':
			return null;
	}
}

/** What the map shows, told as its parameters are. */
export function stateOf(atlas: Atlas): Omit<EmbedState, 'dropped' | 'edition' | 'lang' | 'looks'> {
	const query = encodeView(atlas.dataset, atlas.view, new URLSearchParams());
	return {
		day: atlas.day,
		event: atlas.eventId,
		lens: atlas.lens.sources,
		known: atlas.lens.known,
		playing: atlas.playback.playing,
		view: query.get('v') ?? '',
		layers: query.get('l') ?? '',
		theme: atlas.theme.choice,
		claim: atlas.choices.claimId,
		compare: atlas.choices.compareDay
	};
}

function dayOf({ dataset }: Atlas, text: string) {
	const day = parseDay(text);
	return day && isInPeriod(dataset.period, day) ? day : null;
}

function select(
	{ atlas, session }: Ordered,
	{ event: id, fly }: Extract<Command, { type: 'select' }>
): string | null {
	if (id !== null && atlas.headings.every((heading) => heading.id !== id))
		return PROBLEMS.noSuchEvent;
	atlas.select(id, fly === false ? 'map' : 'list');
	const event = fly === true && id !== null ? atlas.events.get(id) : undefined;
	if (event && event.lon !== null && event.lat !== null) {
		const zoom = Math.max(EVENT_ZOOM, session.camera?.zoom ?? 0);
		atlas.lookAtPoint({ zoom, lat: event.lat, lon: event.lon });
	}
	return null;
}

function look(
	{ atlas, session }: Ordered,
	command: Extract<Command, { type: 'setView' }>
): string | null {
	const animate = command.fly ?? false;
	const go = (camera: CameraView | null) => atlas.lookAtPoint(camera, { animate });
	if ('west' in command) {
		const { west, south, east, north } = command;
		if (west >= east || south >= north) return PROBLEMS.notOriented;
		const bounds: Bounds = [west, south, east, north];
		if (session.frame) go(cameraForFrame(bounds, session.frame, CLOSEST_PLACE_ZOOM));
		else atlas.bringIntoView(bounds, { animate });
	} else if ('lat' in command) go({ zoom: command.zoom, lat: command.lat, lon: command.lon });
	else go(null);
	return null;
}

function layersOf(known: readonly LayerId[], text: string): Set<LayerId> | null {
	if (text === 'all') return new Set(known);
	if (text === 'none') return new Set();
	const names = text.split(',').map((name) => name.trim());
	const layers = known.filter((id) => names.includes(id));
	return layers.length === new Set(names).size ? new Set(layers) : null;
}

async function openClaim(ordered: Ordered, id: string): Promise<string | null> {
	const { atlas } = ordered;
	let checks: readonly ClaimCheck[];
	try {
		checks = await ordered.claims();
	} catch {
		return PROBLEMS.noClaims;
	}
	const check = checks.find(({ claim }) => claim.id === id);
	if (!check?.day) return PROBLEMS.noSuchClaim;
	const points = placePoints(atlas.files.layers.places);
	atlas.openClaim(id, check.day, claimBounds(atlas.dataset, check.row, points));
	return null;
}
