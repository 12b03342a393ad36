/**
 * The state of one page with a map on it, and everything a reader can do to it. Components read
 * its properties and call its intents; nothing else writes.
 */
import { isInPeriod, type Dataset } from '../domain/dataset/dataset.ts';
import type { StoryLayerId } from '../domain/dataset/layerSpec.ts';
import { isSameLens } from '../domain/reports/lens.ts';
import type { Lens } from '../domain/control/types.ts';
import type { Day } from '../domain/time/day.ts';
import { stopFrom } from '../domain/time/stops.ts';
import { isChosen, leavesOutEvents } from '../domain/view/chosenEvents.ts';
import type { Bounds, CameraView, LayerId, Picked } from '../domain/view/mapModel.ts';
import { Address, type AddressBar } from './address.ts';
import type { Choices } from './choices.ts';
import { ControlInquiry } from './control-inquiry.svelte.ts';
import type { DayComputer } from './day-computer.ts';
import { DayResults } from './day-results.svelte.ts';
import type { Ignored } from './ignored.ts';
import { layerFiles, LayerFiles, type FetchJson, type LayerFile } from './layer-files.svelte.ts';
import { openingPicture, type DayPicture, type OpeningFacts } from './day-picture.ts';
import { Playback, type Timer } from './playback.svelte.ts';
import { hasToldItsStory, paceFor } from './playing.ts';
import type { StoryEvent } from '../domain/model/event.ts';
import type { PlaceName } from './story-details.ts';
import { dayToShow, neighbourEvent, type EventHeading } from './story-events.ts';
import { ThemeChoice, type Memory } from './theme-choice.svelte.ts';
import { decodeView, defaultView, type ViewState } from './view-state.ts';

/** What a page hands to its atlas: the outside world, and what the HTML already knows. */
export interface AtlasWorld {
	dataset: Dataset;
	headings: readonly EventHeading[];
	/** The days of the claims, by their ids; a page without claims leaves it out. */
	claimDays?: ReadonlyMap<string, Day>;
	/** How many steps the guide has; a page without one leaves it out. */
	steps?: number;
	opening: OpeningFacts;
	computer: DayComputer;
	fetchJson: FetchJson;
	address: AddressBar;
	memory: Memory;
	timer: Timer;
}

/** Where the map is asked to look. A new object for each request. */
export interface CameraRequest {
	to:
		| { kind: 'camera'; camera: CameraView | null }
		| { kind: 'place'; layer: StoryLayerId }
		| { kind: 'bounds'; bounds: Bounds }
		| { kind: 'event'; eventId: string };
	animate: boolean;
}

/** What Back undoes together. Each time of playing is a run of its own. */
const DAY_RUN = Symbol('day');
const CHOICE_RUN = Symbol('choice');

/** What is drawn on every day, wherever the front runs. */
const ON_EVERY_DAY: ReadonlySet<Picked['kind']> = new Set(['settlement', 'place', 'site', 'route']);

export class Atlas {
	readonly dataset: Dataset;
	readonly #allHeadings: readonly EventHeading[];
	readonly #claimDays: ReadonlyMap<string, Day>;
	/** How many steps the guide has. */
	readonly steps: number;
	readonly files: LayerFiles;
	readonly playback: Playback;
	readonly theme: ThemeChoice;
	readonly inquiry: ControlInquiry;
	#opening: DayPicture;
	#computer: DayComputer;
	#results: DayResults;
	#address: Address;
	#view: ViewState;
	#ignored = $state.raw<readonly Ignored[]>([]);
	#cameraRequest = $state.raw<CameraRequest | null>(null);
	/** What the reader tapped: its card stays until it is closed. */
	#pinned = $state.raw<Picked | null>(null);
	#computing = false;
	/** Where the reader paused: playing goes on from there. */
	#pausedOn: Day | null = null;

	readonly #headings = $derived.by(() =>
		leavesOutEvents(this.#view)
			? this.#allHeadings.filter((event) => isChosen(event, this.#view))
			: this.#allHeadings
	);
	readonly #events = $derived.by(
		(): ReadonlyMap<string, StoryEvent> =>
			this.files.details?.decodeEvents(this.files.layers.events) ?? new Map()
	);
	readonly #places = $derived.by(
		(): ReadonlyMap<string, PlaceName> =>
			this.files.details?.decodePlaces(this.files.layers.places, this.dataset) ?? new Map()
	);
	readonly #picture = $derived.by(() => this.#results.current ?? this.#opening);

	constructor(world: AtlasWorld) {
		this.dataset = world.dataset;
		this.#view = $state.raw(defaultView(world.dataset));
		this.#allHeadings = world.headings;
		this.#claimDays = world.claimDays ?? new Map();
		this.steps = world.steps ?? 0;
		this.#opening = openingPicture(world.dataset, world.opening);
		this.#computer = world.computer;
		this.#results = new DayResults(world.computer);
		this.#address = new Address(world.dataset, world.address, world.timer);
		this.files = new LayerFiles(world.fetchJson);
		this.playback = new Playback(
			world.timer,
			{ step: () => this.#playOn(), isShown: () => this.isCurrent || this.dayProblem !== null },
			paceFor(world.dataset.period)
		);
		this.theme = new ThemeChoice(world.memory);
		this.inquiry = new ControlInquiry(world.computer);
	}

	/** The events of the story, without those that the reader hides. */
	get headings(): readonly EventHeading[] {
		return this.#headings;
	}
	/** Every event of the story, whatever the reader hides. */
	get allHeadings(): readonly EventHeading[] {
		return this.#allHeadings;
	}
	get day(): Day {
		return this.#view.day;
	}
	get lens(): Lens {
		return this.#view.lens;
	}
	/** Everything that a link to what is on screen says. */
	get view(): ViewState {
		return this.#view;
	}
	/** Whose reports count, what is compared, what is counted. */
	get choices(): Readonly<Choices> {
		return this.#view;
	}
	/** The picture of the day and lens that are wanted; null until it is computed. */
	get current(): DayPicture | null {
		const { picture } = this;
		return picture.day === this.day && isSameLens(picture.lens, this.lens) ? picture : null;
	}
	/** Whether the picture is of the day and lens that are wanted. */
	get isCurrent(): boolean {
		return this.current !== null;
	}
	get eventId(): string | null {
		return this.#view.eventId;
	}
	get camera(): CameraView | null {
		return this.#view.camera;
	}
	get visibleLayers(): ReadonlySet<LayerId> {
		return this.#view.layers;
	}
	/** The step of the guide that is open, from 1; null where none is. */
	get step(): number | null {
		return this.#view.step;
	}
	/** What of the link could not be used. */
	get ignored(): readonly Ignored[] {
		return this.#ignored;
	}
	get cameraRequest(): CameraRequest | null {
		return this.#cameraRequest;
	}
	/** Everything known of the events, by id; empty until `events.geojson` is here. */
	get events() {
		return this.#events;
	}
	/** The places of the story, by id; empty until `places.geojson` is here. */
	get places() {
		return this.#places;
	}
	/** Areas, front and figures: of the day, or of the one shown before until it is computed. */
	get picture(): DayPicture {
		return this.#picture;
	}
	/** Whether the picture has areas and front: from the first computed day on. */
	get hasAreas(): boolean {
		return this.#results.current !== null;
	}
	/** Whether a card stays until it is closed: pointing elsewhere does not change it. */
	get isPinned(): boolean {
		return this.#pinned !== null;
	}
	/** Why the day could not be computed. */
	get dayProblem(): string | null {
		return this.#results.problem;
	}

	/** Takes up what a link says: on opening, and on Back and Forward. */
	restore(query: URLSearchParams, { opening = false } = {}): void {
		if (!opening && this.#address.says(query)) return;
		this.playback.pause();
		this.#address.drop();
		const { dataset } = this;
		const { opens } = dataset.period;
		const { state, ignored } = decodeView(query, {
			dataset,
			dayOfEvent: (id) => {
				const event = this.#allHeadings.find((heading) => heading.id === id);
				return event ? dayToShow(event, opens, dataset.period) : null;
			},
			dayOfClaim: (id) => this.#claimDays.get(id) ?? null,
			steps: this.steps
		});
		const before = this.#view;
		this.#set(state);
		this.#ignored = ignored;
		if (opening && state.eventId && !state.camera) this.#lookAtEvent(false);
		else if (JSON.stringify(before.camera) !== JSON.stringify(state.camera)) {
			this.#cameraRequest = { to: { kind: 'camera', camera: state.camera }, animate: false };
		}
		this.#wantDay();
	}

	/** Writes into the address what waits: a link may take it along. */
	writeAddress(): void {
		this.#address.flush();
	}

	/** Loads the files of the map. Never rejects: what fails stands in `files.problems`. */
	loadFiles(): Promise<void> {
		return this.files.load(layerFiles(this.dataset));
	}

	/** Computes the opening day, for the live map. The days around it wait for the reader. */
	startComputing(): void {
		if (this.#computing) return;
		this.#computing = true;
		if (this.#isOpening) this.#results.want(this.day, this.lens);
	}

	retryFile(file: LayerFile): Promise<void> {
		return this.files.load([file]);
	}

	retryDay(): void {
		this.#results.retry();
	}

	/**
	 * Shows another day.
	 * @param passing one of many on the way, as while dragging; `letGo` ends them
	 */
	goTo(day: Day, { passing = false } = {}): void {
		if (!isInPeriod(this.dataset.period, day)) return;
		this.#changeDay(day);
		if (passing) this.#address.continueRun(this.#view, DAY_RUN);
		else this.#address.push(this.#view);
	}

	/**
	 * The reader let go of a slider.
	 * @param key of a key of it: pressed again soon, it makes no entry of its own for Back
	 */
	letGo({ key = false } = {}): void {
		this.#address.endRun({ lingering: key });
	}

	/** Selects an event and its day, or nothing. From list and timeline the map looks there. */
	select(eventId: string | null, from: 'list' | 'map' = 'list'): void {
		const heading = this.headings.find((event) => event.id === eventId);
		this.playback.pause();
		const day = heading ? dayToShow(heading, this.day, this.dataset.period) : this.day;
		this.#set({ day, eventId: heading?.id ?? null, ...(heading && { claimId: null }) });
		this.#address.push(this.#view);
		if (heading && from === 'list') this.#lookAtEvent(true);
		this.#wantDay();
	}

	nextEvent(): void {
		this.#stepEvent(1);
	}
	previousEvent(): void {
		this.#stepEvent(-1);
	}
	/** Whether there is an event to step to. */
	hasNeighbour(direction: -1 | 1): boolean {
		return neighbourEvent(this.headings, this.#view, direction) !== null;
	}

	toggleLayer(layer: LayerId): void {
		const layers = new Set(this.#view.layers);
		if (!layers.delete(layer)) layers.add(layer);
		this.showLayers(layers);
	}

	/** Shows these layers and no others. */
	showLayers(layers: ReadonlySet<LayerId>): void {
		this.#set({ layers });
		this.#address.replace(this.#view);
	}

	/** Looks at a place of the story, and shows its layer if it was off; null: the whole front. */
	flyToPlace(layer: StoryLayerId | null): void {
		if (layer) this.#set({ layers: new Set([...this.#view.layers, layer]) });
		else this.#set({ camera: null });
		this.#address.push(this.#view);
		this.#cameraRequest = {
			to: layer ? { kind: 'place', layer } : { kind: 'camera', camera: null },
			animate: true
		};
	}

	/** Looks at a part of the theatre that is no layer of its own. */
	lookAt(bounds: Bounds): void {
		this.#address.push(this.#view);
		this.#cameraRequest = { to: { kind: 'bounds', bounds }, animate: true };
	}

	/** Looks where it is asked to; null: at the whole front. */
	lookAtPoint(camera: CameraView | null, { animate = true } = {}): void {
		this.#set({ camera });
		this.#address.push(this.#view);
		this.#cameraRequest = { to: { kind: 'camera', camera }, animate };
	}

	/** Whose reports count, what is compared, what is counted. */
	choose(choice: Partial<Choices>, { passing = false } = {}): void {
		this.#set({ ...choice });
		if (!this.headings.some(({ id }) => id === this.eventId)) this.#set({ eventId: null });
		if (passing) this.#address.continueRun(this.#view, CHOICE_RUN);
		else this.#address.push(this.#view);
		this.#wantDay();
	}

	/** Opens the map on a claim's day and place. */
	openClaim(claimId: string, day: Day, bounds: Bounds): void {
		this.show({ day, claimId, eventId: null, compareDay: null });
		this.bringIntoView(bounds);
	}

	/**
	 * Shows what somebody else has put together: a claim's day, a step of the guide.
	 * @param settling it is what the address already means, and makes no entry for Back
	 */
	show(view: Partial<ViewState>, { settling = false } = {}): void {
		this.playback.pause();
		this.#set(view);
		this.pin(null);
		if (settling) this.#address.replace(this.#view);
		else this.#address.push(this.#view);
		this.#wantDay();
	}

	/** Looks where all of a part of the map is seen. */
	bringIntoView(bounds: Bounds, { animate = true } = {}): void {
		this.#cameraRequest = { to: { kind: 'bounds', bounds }, animate };
	}

	/** The map came to rest on a view. */
	setCamera(camera: CameraView): void {
		this.#set({ camera });
		this.#address.replace(this.#view);
	}

	/** The pointer is over something on the map; null: over nothing. */
	point(picked: Picked | null): void {
		if (!this.isPinned) this.inquiry.ask(picked, this.day, this.lens);
	}

	/** The reader taps something on the map, or closes its card (null). */
	pin(picked: Picked | null): void {
		this.#pinned = picked;
		this.inquiry.ask(picked, this.day, this.lens);
	}

	/** Plays on, or from the first day where the story has been told. */
	play(): void {
		if (this.playback.playing) return;
		const { period } = this.dataset;
		const goesOn = this.day === this.#pausedOn && this.day !== period.last;
		const anew = !goesOn && hasToldItsStory(period, this.day);
		this.playback.play({ anew });
		if (!anew) return;
		this.#changeDay(period.first);
		this.#address.continueRun(this.#view, this.playback.run);
	}
	pause(): void {
		this.playback.pause();
		this.#pausedOn = this.day;
		this.#address.endRun();
	}

	dismissIgnored(): void {
		this.#ignored = [];
	}

	/** Stops clock and worker; the atlas is not used after. */
	destroy(): void {
		this.playback.pause();
		this.#address.drop();
		this.#computer.destroy();
	}

	/** The one place that changes what is on screen: what is said of it never stays behind. */
	#set(change: Partial<ViewState>): void {
		const before = this.#view;
		this.#view = { ...before, ...change };
		if (this.day !== before.day || !isSameLens(this.lens, before.lens)) this.#askAgain();
	}

	/**
	 * On another day, or under another lens, a pinned place is asked about anew. What was drawn for
	 * the day before, an area, a piece of front or an event, and what the pointer was over, is let go.
	 */
	#askAgain(): void {
		const kept = this.#pinned && ON_EVERY_DAY.has(this.#pinned.kind) ? this.#pinned : null;
		this.pin(kept);
	}

	/** An event selected on a day it does not belong to would say something wrong of that day. */
	#changeDay(day: Day): void {
		const event = this.headings.find(({ id }) => id === this.eventId);
		const eventId = event && event.startDate <= day && day < event.endDate ? event.id : null;
		this.#set({ day, eventId, claimId: null });
		this.#wantDay();
	}

	#stepEvent(direction: -1 | 1): void {
		const event = neighbourEvent(this.headings, this.#view, direction);
		if (event) this.select(event.id);
	}

	#playOn(): boolean {
		const { period } = this.dataset;
		this.#changeDay(stopFrom(this.day, period, 1));
		this.#address.continueRun(this.#view, this.playback.run);
		return this.day < period.last;
	}

	#lookAtEvent(animate: boolean): void {
		const eventId = this.eventId;
		if (eventId) this.#cameraRequest = { to: { kind: 'event', eventId }, animate };
	}

	#wantDay(): void {
		// The opening day is in the HTML: computing it can wait for the first paint.
		if (!this.#computing && this.#isOpening) return;
		const { period } = this.dataset;
		// While the days play, the next ones only: each costs time that the map needs.
		const ahead = (this.playback.playing ? [1, 2] : [1, -1, 2, 7, -7])
			.map((by) => stopFrom(this.day, period, by))
			.filter((day) => day !== this.day);
		this.#results.want(this.day, this.lens, ahead);
	}

	/** Whether what is wanted is what the HTML already shows. */
	get #isOpening(): boolean {
		return this.day === this.#opening.day && isSameLens(this.lens, this.#opening.lens);
	}
}
