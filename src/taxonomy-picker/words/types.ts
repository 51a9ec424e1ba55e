/** Texts about a type of another system that was pasted. `system` is its name, `name` a class. */
export const typeWords = {
	pastedType: (type: string, system: string, name: string): string => `${type} (${system}) is ${name} here.`,
	/** Where the class holds more than the type. */
	pastedNarrowType: (type: string, system: string, name: string): string => `${type} (${system}) is part of ${name}.`,
	/** Where the class is part of the type. */
	pastedBroadType: (type: string, system: string, name: string): string =>
		`${type} (${system}) is more than ${name}: check it.`,
};
