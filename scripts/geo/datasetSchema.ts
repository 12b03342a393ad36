import { toJsonSchema } from '@valibot/to-json-schema';
import { DescriptorSchema } from '../../src/lib/domain/dataset/datasetSchema.ts';
import { keyWords } from './datasetKeys.ts';

/** As far as the schema of a descriptor is walked through. */
interface JsonSchema {
	properties?: Record<string, JsonSchema>;
	required?: string[];
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	oneOf?: JsonSchema[];
	default?: unknown;
	description?: string;
}

/** A key below `salient`, as it is documented. */
export interface DatasetKey {
	path: string;
	isRequired: boolean;
	default: unknown;
	words: string | null;
}

export const SCHEMA_FILE = 'static/schema/dataset.json';

/** The JSON Schema of a descriptor, every key of `salient` with what it means. */
export function datasetSchemaText(): string {
	const schema = describedSchema();
	const head = {
		$schema: 'http://json-schema.org/draft-07/schema#',
		title: 'A dataset of Salient',
		description:
			'A data package (https://datapackage.org) with the key "salient"; docs/datasets.md explains it.'
	};
	return `${JSON.stringify({ ...head, ...schema, ...head }, null, '\t')}\n`;
}

/** Every key below `salient`, in the order of the schema, once. */
export function datasetKeys(): DatasetKey[] {
	const keys = new Map<string, DatasetKey>();
	eachKey(describedSchema().properties?.salient ?? {}, '', (path, property, isRequired) => {
		if (keys.has(path)) return;
		keys.set(path, { path, isRequired, default: property.default, words: keyWords(path) });
	});
	return [...keys.values()];
}

function describedSchema(): JsonSchema {
	const schema = toJsonSchema(DescriptorSchema, {
		typeMode: 'input',
		errorMode: 'ignore'
	}) as JsonSchema;
	eachKey(schema.properties?.salient ?? {}, '', (path, property) => {
		const words = keyWords(path);
		if (words !== null) property.description = words;
	});
	return schema;
}

function eachKey(
	schema: JsonSchema,
	path: string,
	visit: (path: string, property: JsonSchema, isRequired: boolean) => void
): void {
	for (const [name, property] of Object.entries(schema.properties ?? {})) {
		if (isLanguageOrNumber(name)) continue;
		const here = path === '' ? name : `${path}.${name}`;
		visit(here, property, schema.required?.includes(name) ?? false);
		eachKey(property, here, visit);
	}
	for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) eachKey(part, path, visit);
	if (schema.items && !Array.isArray(schema.items)) eachKey(schema.items, path, visit);
}

/** Of words, the language; of errors, the resolution: what the key above says. */
function isLanguageOrNumber(name: string): boolean {
	return name === 'en' || /^[\d.]+$/.test(name);
}
