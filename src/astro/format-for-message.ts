/** A number in a sentence for the user: seven digits, which no instrument has more of, and a real minus. */
export const formatForMessage = (value: number): string => String(Number(value.toPrecision(7))).replace("-", "−");
