/**
 * The guide over the map: scenes of the lesson as steps. A step sets the map as the page's own state,
 * so that its address is a link and Back goes a step back; the reader may move on from there.
 */
import type { Scene } from '../../domain/lesson/scene.ts';
import { isSameLens } from '../../domain/reports/lens.ts';
import { contains } from '../../domain/time/interval.ts';
import type { Bounds } from '../../domain/view/mapModel.ts';
import type { Atlas } from '../atlas.svelte.ts';
import { encodeView, type ViewState } from '../view-state.ts';

export class Guide {
	#atlas: Atlas;
	readonly scenes: readonly Scene[];

	/** @param scenes at least as many as the atlas knows of steps */
	constructor(atlas: Atlas, scenes: readonly Scene[]) {
		this.#atlas = atlas;
		this.scenes = scenes;
	}

	/** From 1; the first while none is open. */
	get step(): number {
		return this.#atlas.step ?? 1;
	}
	get scene(): Scene {
		const scene = this.scenes[this.step - 1] ?? this.scenes[0];
		if (!scene) throw new Error('A guide has at least one step.');
		return scene;
	}
	get isFirst(): boolean {
		return this.step === 1;
	}
	get isLast(): boolean {
		return this.step === this.scenes.length;
	}
	/** Whether the selected event is one of the step's. */
	get hasOwnEvent(): boolean {
		const { eventId } = this.#atlas;
		return eventId !== null && this.scene.eventIds.includes(eventId);
	}
	/** Whether the reader has moved on to another day or lens than the step's. */
	get isLeft(): boolean {
		const { day, lens } = this.#atlas;
		return day !== this.scene.day || !isSameLens(lens, this.scene.lens);
	}

	/** A step on or back; beyond the last the guide ends, before the first there is none. */
	go(by: 1 | -1): void {
		const to = this.step + by;
		if (to < 1) return;
		if (to > this.scenes.length) this.end();
		else this.#show(to);
	}

	/** The step's map once more. */
	comeBack(): void {
		this.#show(this.step);
	}

	/** The map stays as it is, but for the event, which the reader has not chosen. */
	end(): void {
		this.#atlas.show({ step: null, ...(this.hasOwnEvent && { eventId: null }) });
	}

	/**
	 * Takes up the step that an address names. Where it says more, that was what the reader made of
	 * it, and stays.
	 */
	takeUp(): void {
		const { dataset, view, step } = this.#atlas;
		const others = encodeView(dataset, { ...view, step: null }, new URLSearchParams());
		if (step !== null && others.size === 0) this.#show(step, { settling: true });
	}

	/** @param boundsOf what has to be in view, so that the step's ground can be seen beside its words */
	look(boundsOf: (bounds: Bounds) => Bounds, { animate }: { animate: boolean }): void {
		// Where the address says where to look, the reader has looked there before.
		if (this.#atlas.camera === null)
			this.#atlas.bringIntoView(boundsOf(this.scene.bounds), { animate });
	}

	#show(step: number, { settling = false } = {}): void {
		const scene = this.scenes[step - 1];
		if (!scene) return;
		this.#atlas.show({ ...this.#viewOf(scene), step }, { settling });
	}

	#viewOf({ day, lens, layers, eventIds }: Scene): Partial<ViewState> {
		// Selected on another day, an event would say something wrong of that day.
		const ofDay = eventIds.find((id) =>
			this.#atlas.headings.some((heading) => heading.id === id && contains(heading, day))
		);
		return {
			...{ day, lens, layers: new Set(layers), eventId: ofDay ?? null },
			...{ camera: null, claimId: null, compareDay: null }
		};
	}
}
