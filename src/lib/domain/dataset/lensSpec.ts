import type { Words } from './words.ts';

export type LensId = string;

/** Whose reports a lens lets count. */
export interface LensSpec {
	id: LensId;
	names: Words;
	/** What it does to the picture; empty of the one that lets everybody speak. */
	sentence: Words;
	/** Sides of sources that count; null: all. */
	sides: readonly string[] | null;
	/** Kinds of sources that do not. */
	withoutKinds: readonly string[];
	/** Whether bare claims count, whatever the rules say: a side's own picture is made of them. */
	takesClaims: boolean;
	/** "Northern", where the picture is one side's; null elsewhere. */
	whose: Words | null;
}

/** Whether reports of somebody are left out, so that silence says nothing. */
export function leavesReportsOut({ sides, withoutKinds }: LensSpec): boolean {
	return sides !== null || withoutKinds.length > 0;
}
