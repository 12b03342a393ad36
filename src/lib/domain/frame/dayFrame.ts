/** A computed day as it crosses from the worker to the page: what the page reads, and no more. */
import type {
	ControlProperties,
	DayResult,
	FrontProperties,
	ShownStatus
} from '../control/types.ts';
import type { Controller } from '../dataset/party.ts';
import { Packer, Unpacker } from './packedGeometry.ts';

/** What crosses as it is. */
type Told = Pick<
	DayResult,
	| 'day'
	| 'lens'
	| 'figures'
	| 'method'
	| 'inputsHash'
	| 'unknownSectors'
	| 'unknownShare'
	| 'coverage'
>;

/** A day as it is shown. */
export interface ShownDay extends Told, Pick<DayResult, 'control' | 'frontLine' | 'unknownArea'> {
	statuses: readonly ShownStatus[];
}

export interface DayFrame extends Told {
	areas: ControlProperties[];
	front: FrontProperties[];
	/** Of every area, then of every piece of front, then of the ground that nobody speaks for. */
	geometry: Int32Array<ArrayBuffer>;
	/** Of every settlement, parted by line breaks: one string crosses quicker than a thousand. */
	settlementIds: string;
	controllers: Controller[];
	/** By settlement: one more than the index of its controller, 0 before its first report. */
	held: Uint8Array<ArrayBuffer>;
}

export function encodeDay(result: DayResult): DayFrame {
	const { day, lens, figures, method, inputsHash } = result;
	const { unknownSectors, unknownShare, coverage } = result;
	const geometry = new Packer();
	for (const { geometry: area } of result.control.features) geometry.polygons(area.coordinates);
	for (const { geometry: piece } of result.frontLine.features) geometry.lines(piece.coordinates);
	geometry.polygons(result.unknownArea.coordinates);
	const controllers = [...new Set(result.statuses.flatMap(({ controller }) => controller ?? []))];
	const held = result.statuses.map(({ controller }) =>
		controller === null ? 0 : controllers.indexOf(controller) + 1
	);
	return {
		...{ day, lens, figures, method, inputsHash },
		...{ unknownSectors, unknownShare, coverage },
		areas: result.control.features.map(({ properties }) => properties),
		front: result.frontLine.features.map(({ properties }) => properties),
		geometry: geometry.finish(),
		settlementIds: result.statuses.map(({ settlementId }) => settlementId).join('\n'),
		controllers,
		held: Uint8Array.from(held)
	};
}

/** What of a frame is handed over, not cloned. */
export function buffersOf({ geometry, held }: DayFrame): ArrayBuffer[] {
	return [geometry.buffer, held.buffer];
}

export function decodeDay(frame: DayFrame): ShownDay {
	const { day, lens, figures, method, inputsHash } = frame;
	const { unknownSectors, unknownShare, coverage } = frame;
	const geometry = new Unpacker(frame.geometry);
	return {
		...{ day, lens, figures, method, inputsHash },
		...{ unknownSectors, unknownShare, coverage },
		control: {
			type: 'FeatureCollection',
			features: frame.areas.map((properties) => ({
				type: 'Feature',
				id: properties.id,
				properties,
				geometry: { type: 'MultiPolygon', coordinates: geometry.polygons() }
			}))
		},
		frontLine: {
			type: 'FeatureCollection',
			features: frame.front.map((properties) => ({
				type: 'Feature',
				id: properties.id,
				properties,
				geometry: { type: 'MultiLineString', coordinates: geometry.lines() }
			}))
		},
		unknownArea: { type: 'MultiPolygon', coordinates: geometry.polygons() },
		statuses: statusesOf(frame)
	};
}

function statusesOf({ settlementIds, controllers, held }: DayFrame): ShownStatus[] {
	if (held.length === 0) return [];
	return settlementIds.split('\n').map((settlementId, index) => ({
		settlementId,
		controller: controllers[(held[index] ?? 0) - 1] ?? null
	}));
}
