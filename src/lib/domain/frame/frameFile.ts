/** A frame as a file, for a day that is computed when the site is built: its runs of numbers in plain. */
import { decodeDay, type DayFrame } from './dayFrame.ts';

/** Of the day that a map opens on, among the files of its data. */
export const OPENING_DAY_FILE = 'opening-day.json';

/** A frame whose buffers are lists. */
export interface FrameFile extends Omit<DayFrame, 'geometry' | 'held'> {
	/** Each word less the one before the last: coordinates go in pairs, and neighbours are near. */
	geometry: readonly number[];
	held: readonly number[];
}

export function writeFrame(frame: DayFrame): FrameFile {
	const { geometry, held } = frame;
	return {
		...frame,
		geometry: Array.from(geometry, (word, at) => word - (geometry[at - 2] ?? 0)),
		held: [...held]
	};
}

/** @throws RangeError where the geometry is not what a frame's is */
export function readFrame(file: FrameFile): DayFrame {
	const geometry = Int32Array.from(file.geometry);
	for (let at = 2; at < geometry.length; at += 1)
		geometry[at] = (geometry[at] ?? 0) + (geometry[at - 2] ?? 0);
	const frame = { ...file, geometry, held: Uint8Array.from(file.held) };
	decodeDay(frame);
	return frame;
}
