import { join } from 'node:path';
import { dataFolder } from '../../src/lib/build/folders.ts';
import { DESCRIPTOR } from '../../src/lib/build/openDataset.ts';
import { readTextFile } from '../../src/lib/build/readTextFile.ts';
import type { Dataset } from '../../src/lib/domain/dataset/dataset.ts';
import { tableSchema, type Resource } from '../../src/lib/domain/tables/tableSchema.ts';

/** Path of a dataset's descriptor under the project's root. */
export function descriptorFile(id: string): string {
	return `${dataFolder(id)}/${DESCRIPTOR}`;
}

/**
 * The descriptor of a dataset with the Table Schema of each of its tables: what the readers check is
 * said there in the words of the standard.
 * @param id the name of its folder
 */
export function descriptorText(root: string, id: string, dataset: Dataset): string {
	const text = readTextFile(join(root, descriptorFile(id))) ?? '{}';
	const descriptor = JSON.parse(text.replace(/^\uFEFF/, '')) as { resources: Resource[] };
	const { resources } = descriptor;
	const described = resources.map((resource) => {
		const path = typeof resource.path === 'string' ? resource.path : '';
		const csv = readTextFile(join(root, dataFolder(id), path));
		const schema = csv === null ? null : tableSchema(dataset, resource, csv, resources);
		return schema === null ? resource : { ...resource, type: 'table', schema };
	});
	return `${JSON.stringify({ ...descriptor, resources: described }, null, '\t')}\n`;
}
