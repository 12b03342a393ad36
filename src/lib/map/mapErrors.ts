/** Why there is no live map. The static map stays in its place. */
export type MapUnavailable = 'no-webgl2' | 'library' | 'aborted';

export class MapUnavailableError extends Error {
	readonly reason: MapUnavailable;

	constructor(reason: MapUnavailable, cause?: unknown) {
		super(`There is no live map: ${reason}.`, { cause });
		this.name = 'MapUnavailableError';
		this.reason = reason;
	}
}
