import * as v from 'valibot';
import { firstIssue, position, shapes } from '../geometry/geojsonSchema.ts';
import { parseJson } from '../model/parseJson.ts';
import type { Problem } from '../model/problem.ts';

const geometry = v.variant('type', [
	v.object({ type: v.literal('Point'), coordinates: position }),
	v.object({ type: v.literal('MultiPoint'), coordinates: v.array(position) }),
	...shapes
]);

const text = v.pipe(v.string(), v.nonEmpty());
const feature = v.object({
	type: v.literal('Feature'),
	id: text,
	properties: v.looseObject({ kind: text }),
	geometry: v.nullable(geometry)
});
const metadata = v.object({
	id: text,
	title: text,
	licence: text,
	attribution: text,
	terms: v.pipe(v.array(text), v.nonEmpty())
});
const collection = v.object({
	type: v.literal('FeatureCollection'),
	features: v.array(v.unknown())
});

const REBUILD = 'Build it again with: npm run build:geo';

/** Everything wrong with the text of a layer file named `name`. Never throws. */
export function checkLayerFile(file: string, name: string, fileText: string): Problem[] {
	const json = parseJson(file, fileText, REBUILD);
	if (!json.ok) return json.problems;
	const says = (message: string): Problem => ({ file, message, hint: REBUILD });
	const parsed = v.safeParse(collection, json.value);
	if (!parsed.success) return [says('It is not a GeoJSON FeatureCollection.')];
	return [
		...checkMetadata((json.value as { metadata?: unknown }).metadata, name),
		...checkFeatures(parsed.output.features)
	].map(says);
}

function checkMetadata(value: unknown, name: string): string[] {
	const parsed = v.safeParse(metadata, value);
	if (!parsed.success) return [`Its metadata is incomplete: ${firstIssue(parsed.issues)}.`];
	return parsed.output.id === name
		? []
		: [`Its metadata says it is the layer "${parsed.output.id}".`];
}

function checkFeatures(features: readonly unknown[]): string[] {
	const ids = new Set<string>();
	return features.flatMap((value, at) => {
		const parsed = v.safeParse(feature, value);
		if (!parsed.success) return [`Feature ${at + 1} is malformed: ${firstIssue(parsed.issues)}.`];
		const { id } = parsed.output;
		if (ids.has(id)) return [`The id "${id}" of feature ${at + 1} is already used.`];
		ids.add(id);
		return [];
	});
}
