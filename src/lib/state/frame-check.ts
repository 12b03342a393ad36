/** Whether what came over the network is a computed day. It may be anything. */
import * as v from 'valibot';
import type { DayFrame } from '../domain/frame/dayFrame.ts';
import { readFrame, type FrameFile } from '../domain/frame/frameFile.ts';

const words = v.array(v.pipe(v.number(), v.safeInteger()));
const shape = v.looseObject({ id: v.string(), kind: v.string() });

const frameFile = v.looseObject({
	day: v.string(),
	lens: v.looseObject({ sources: v.string(), known: v.string() }),
	figures: v.looseObject({
		measures: v.record(v.string(), v.looseObject({ ladder: v.array(v.unknown()) })),
		sectorFrontLengthKm: v.record(v.string(), v.unknown()),
		droppedKm: v.number()
	}),
	method: v.string(),
	inputsHash: v.string(),
	unknownSectors: v.array(v.string()),
	unknownShare: v.record(v.string(), v.number()),
	coverage: v.record(v.string(), v.looseObject({ reported: v.number(), total: v.number() })),
	areas: v.array(shape),
	front: v.array(shape),
	geometry: words,
	settlementIds: v.string(),
	controllers: v.array(v.string()),
	held: words
});

/** The day, or null where the data is none. */
export function checkFrame(data: unknown): DayFrame | null {
	if (!v.is(frameFile, data)) return null;
	try {
		return readFrame(data as unknown as FrameFile);
	} catch {
		return null;
	}
}
