/** A hotspot that chance makes in no more than one run of twenty is worth an alert. */
export const SIGNIFICANT = 0.05;
