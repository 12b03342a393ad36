/** What a teacher does on the map of a scene beside its script: one thing at a time. */
import { Drawing } from './drawing.svelte.ts';

export type MapTool = 'measure' | 'how-big' | 'chart' | 'picture';

export class MapTools {
	readonly measured = new Drawing();
	#tool = $state<MapTool | null>(null);
	/** Where the outline of the held ground was laid, degrees; null where it lies by itself. */
	outlineAt = $state.raw<[lon: number, lat: number] | null>(null);
	#pickedId = $state<string | null>(null);

	get tool(): MapTool | null {
		return this.#tool;
	}
	/** The event whose card is open. */
	get pickedId(): string | null {
		return this.#pickedId;
	}

	close(): void {
		this.#tool = null;
		this.measured.clear();
		this.outlineAt = null;
		this.#pickedId = null;
	}

	/** @returns whether it is in use now */
	toggle(wanted: MapTool): boolean {
		const isOn = this.#tool === wanted;
		this.close();
		if (!isOn) this.#tool = wanted;
		return !isOn;
	}

	/** Opens the card of an event; a second time closes it. */
	pick(eventId: string): void {
		this.#pickedId = this.#pickedId === eventId ? null : eventId;
	}
}
