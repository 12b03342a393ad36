/**
 * Reads river segments from GSHHG 2.3.7 (WDB II; LGPL 3 or later; Debian gmt-gshhg-full). The file is cut
 * into bins of one degree; a segment is a run of points inside one bin, with a level from 0 (both banks of
 * a wide river) over 1 (major) to 10 (canals).
 */
import { execFileSync } from 'node:child_process';
import { at, type Point } from './geometry.ts';
import { debFile } from './paths.ts';

export interface RiverSegment {
	level: number;
	points: Point[];
}

const file = 'usr/share/gmt-gshhg/binned_river_f.nc';
const binsAround = 360;
/** Offsets inside a bin are unsigned 16-bit fractions of its degree. */
const fullBin = 65_535;

/** All segments in the bins of a box given in whole degrees, 0 to 360 east. */
export function readRiverSegments(
	west: number,
	south: number,
	east: number,
	north: number
): RiverSegment[] {
	const firstSegment = readVariable('Id_of_first_segment_in_a_bin');
	const segmentCount = readVariable('N_segments_in_a_bin');
	const pointCount = readVariable('N_points_for_a_segment');
	const level = readVariable('Hierarchial_level_of_a_segment');
	const firstPoint = readVariable('Id_of_first_point_in_a_segment');
	const dx = readVariable('Relative_longitude_from_SW_corner_of_bin');
	const dy = readVariable('Relative_latitude_from_SW_corner_of_bin');
	const segments: RiverSegment[] = [];
	for (let latitude = south; latitude < north; latitude++) {
		for (let longitude = west; longitude < east; longitude++) {
			const bin = (89 - latitude) * binsAround + longitude;
			for (let i = 0; i < at(segmentCount, bin); i++) {
				const segment = at(firstSegment, bin) + i;
				const start = at(firstPoint, segment);
				const points = Array.from({ length: at(pointCount, segment) }, (_, k): Point => [
					longitude + (at(dx, start + k) & 0xffff) / fullBin,
					latitude + (at(dy, start + k) & 0xffff) / fullBin
				]);
				segments.push({ level: at(level, segment), points });
			}
		}
	}
	return segments;
}

/** netCDF 4 has no small pure reader: ncdump prints the variable as text. */
function readVariable(name: string): number[] {
	const text = execFileSync('ncdump', ['-v', name, debFile(file)], {
		maxBuffer: 2 ** 28
	}).toString();
	const start = text.indexOf('=', text.indexOf('data:'));
	return text
		.slice(start + 1, text.lastIndexOf(';'))
		.split(',')
		.map(Number);
}
