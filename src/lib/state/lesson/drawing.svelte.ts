/** What a class draws on a map: strokes of a pointer, or single points, each taken back at will. */
import type { Position } from 'geojson';

export class Drawing {
	#strokes = $state.raw<readonly (readonly Position[])[]>([]);
	/** What it was before each act; a whole stroke is one. */
	#before = $state.raw<readonly (readonly (readonly Position[])[])[]>([]);

	/** Lines of points in degrees. Between one and the next nothing is drawn. */
	get strokes(): readonly (readonly Position[])[] {
		return this.#strokes;
	}
	get points(): readonly Position[] {
		return this.#strokes.flat();
	}

	/** A click or a key: a point that goes on from the one before. */
	add(point: Position): void {
		this.#act([...this.#strokes.slice(0, -1), [...(this.#strokes.at(-1) ?? []), point]]);
	}
	/** The only point. */
	put(point: Position): void {
		this.#act([[point]]);
	}
	/** The point added last turns out to begin a stroke of its own. */
	begin(): void {
		const last = this.#strokes.at(-1) ?? [];
		if (last.length < 2) return;
		this.#strokes = [...this.#strokes.slice(0, -1), last.slice(0, -1), last.slice(-1)];
	}
	/** The pointer draws on. */
	drawOn(point: Position): void {
		this.#strokes = [...this.#strokes.slice(0, -1), [...(this.#strokes.at(-1) ?? []), point]];
	}
	undo(): void {
		this.#strokes = this.#before.at(-1) ?? [];
		this.#before = this.#before.slice(0, -1);
	}
	clear(): void {
		this.#strokes = this.#before = [];
	}

	#act(strokes: readonly (readonly Position[])[]): void {
		this.#before = [...this.#before, this.#strokes];
		this.#strokes = strokes;
	}
}
