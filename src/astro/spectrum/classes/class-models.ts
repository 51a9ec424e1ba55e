import { galaxyModels } from "./galaxy-models.js";
import type { ClassModel } from "./object-class.js";
import { starModels } from "./star-models.js";
import { supernovaModels } from "./supernova-models.js";

/** What objects of each class look like when their continuum is divided out. Heights are those of typical spectra. */
export const classModels: readonly ClassModel[] = [...starModels, ...galaxyModels, ...supernovaModels];
