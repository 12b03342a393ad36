import type { SectorId } from './theatre.ts';
import type { Words } from './words.ts';

export type StoryLayerId = string;

/** A region of the base map, and where it stands there. */
export interface RegionRef {
	/** Its name in the base map's table of regions. */
	basemapName: string;
	id: string;
	kind: string;
	names: Words;
}

/** A schematic line through known places: its course was not reported. */
export interface RoadSpec {
	id: string;
	names: Words;
	/** Ids of settlements, from end to end. */
	stops: readonly string[];
	/** Events that speak of it. */
	events: readonly string[];
}

/** Which settlements a layer shows: those of a sector, or those around a place. */
export type SettlementsOf =
	{ kind: 'sector'; sector: SectorId } | { kind: 'around'; settlement: string; km: number };

/** A layer of the story, and of what it is made; what is absent is not in it. */
export interface LayerSpec {
	id: StoryLayerId;
	names: Words;
	/** Of its file. */
	title: string;
	/** The named view that shows it. */
	view: string;
	regions?: readonly RegionRef[];
	/** Areas of a compartment, as computed for the default day. */
	areasOf?: string;
	/** The front of a sector, as computed for the default day. */
	frontOf?: SectorId;
	settlements?: SettlementsOf;
	road?: RoadSpec;
	/** Places, by id; `context` ones are drawn less. */
	sites?: readonly { place: string; context?: boolean }[];
	/** The route of the table, with the places it touches. */
	hasRoute?: boolean;
	/** The name of a resource of areas and lines that somebody else drew. */
	given?: string;
}
