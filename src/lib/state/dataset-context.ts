/** The dataset that a component speaks of, where there is no atlas to ask. */
import { createContext } from 'svelte';
import type { Dataset } from '../domain/dataset/dataset.ts';

export const [getDataset, setDataset] = createContext<Dataset>();
