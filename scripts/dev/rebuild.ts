/**
 * Builds a dataset that a running `npm run dev` serves, and prints as JSON what came of it. A program
 * of its own, so that the server answers meanwhile and the newest code builds.
 *
 * Arguments: the project's folder, and the id of the dataset.
 */
import { rebuildDataset } from './rebuildDataset.ts';

const [root = '', id = ''] = process.argv.slice(2);
console.log(JSON.stringify(rebuildDataset(root, id)));
