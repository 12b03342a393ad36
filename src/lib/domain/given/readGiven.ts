import * as v from 'valibot';
import { firstIssue } from '../geometry/geojsonSchema.ts';
import { parseJson } from '../model/parseJson.ts';
import type { Checked, Problem } from '../model/problem.ts';
import type { GivenFeature } from './givenFeature.ts';
import { GivenGeometrySchema } from './givenGeometry.ts';
import { positionsOf } from './positionsOf.ts';
import { isInSight, readProperties, type GivenContext } from './givenProperties.ts';

/** What a page can draw and measure without delay: characters of a file, features, positions in all. */
const MOST = { characters: 4_000_000, features: 500, positions: 50_000 } as const;

const collection = v.object({
	type: v.literal('FeatureCollection'),
	features: v.array(
		v.looseObject({
			type: v.literal('Feature'),
			properties: v.nullish(v.record(v.string(), v.unknown())),
			geometry: v.unknown()
		})
	)
});

/**
 * Areas and lines that somebody else drew, out of the text of a GeoJSON file, or everything wrong
 * with it. Never throws.
 * @param resource the name of the file in its package
 */
export function readGiven(
	file: string,
	text: string,
	resource: string,
	context: GivenContext
): Checked<GivenFeature[]> {
	const whole = (message: string, hint: string): Checked<never> => ({
		ok: false,
		problems: [{ file, message, hint }]
	});
	if (text.length > MOST.characters)
		return whole(
			`The file has ${String(text.length)} characters, more than ${String(MOST.characters)}.`,
			'Simplify its lines, or split it into several resources.'
		);
	const json = parseJson(file, text, 'Mend it, or save it as GeoJSON again.');
	if (!json.ok) return json;
	const parsed = v.safeParse(collection, json.value);
	if (!parsed.success)
		return whole(
			`It is not a GeoJSON FeatureCollection: ${firstIssue(parsed.issues)}.`,
			'Save it as GeoJSON, degrees of WGS 84, a feature each.'
		);
	const { features } = parsed.output;
	const count = features.reduce((sum, { geometry }) => sum + positionsOf(geometry).length, 0);
	if (features.length > MOST.features || count > MOST.positions)
		return whole(
			`It has ${String(features.length)} features with ${String(count)} points in all; the most are ${String(MOST.features)} and ${String(MOST.positions)}.`,
			'Simplify its lines, or split it into several resources.'
		);
	const problems: Problem[] = [];
	const read = features.flatMap(({ properties, geometry }, at): GivenFeature[] => {
		const say = (column: string, message: string, hint: string) =>
			problems.push({ file, column, message: `Feature ${String(at + 1)}: ${message}`, hint });
		const drawn = v.safeParse(GivenGeometrySchema, geometry);
		if (!drawn.success)
			say(
				'geometry',
				`${firstIssue(drawn.issues)}.`,
				'Give a Polygon, MultiPolygon, LineString or MultiLineString, each ring closed, longitude before latitude.'
			);
		else if (!isInSight(positionsOf(drawn.output), context.views))
			say(
				'geometry',
				'It lies outside every view of the map.',
				'Write longitude before latitude, or add a view that shows it.'
			);
		const isArea = drawn.success && drawn.output.type.endsWith('Polygon');
		const said = readProperties(properties ?? {}, isArea, context, say);
		if (!drawn.success || said === null) return [];
		return [{ id: `${resource}-${String(at + 1)}`, resource, ...said, geometry: drawn.output }];
	});
	return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read };
}
