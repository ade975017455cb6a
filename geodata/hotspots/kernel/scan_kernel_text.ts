/** How wide the numbers are that a kernel works on: eight replicas of 16 bits each, or four of 32. */
export type LaneBits = 16 | 32;

/**
 * The two inner loops of the scan of replicas as WebAssembly text: 128 bits hold one number of cases of each of 8 (or 4)
 * replicas, and are added and compared at once. `npm run generate:kernel` makes scan_kernel_bytes.ts of it.
 *
 * - `add(region)` adds a region's running sums over the steps to those of the zone.
 * - `test(shortest, longest, shift)` compares, for every period of these lengths, the zone's cases with the limit that
 *   stands in the table of limits at the period's own place plus `shift` (both in bytes). For each period in which one of
 *   the replicas lies above it, it notes length, first step and a bit for each such replica in `found`, and returns how many
 *   it noted.
 *
 * `layout` says at which byte each table begins (scan_kernel.ts).
 */
export function scanKernelText(bits: LaneBits): string {
  const lanes = bits === 16 ? 'i16x8' : 'i32x4';
  return `(module
  (import "layout" "memory" (memory 1))
  (import "layout" "regionSums" (global $regionSums i32))
  (import "layout" "rowBytes" (global $rowBytes i32))
  (import "layout" "zoneSums" (global $zoneSums i32))
  (import "layout" "limits" (global $limits i32))
  (import "layout" "periodPlaces" (global $periodPlaces i32))
  (import "layout" "periodsOf" (global $periodsOf i32))
  (import "layout" "firstSteps" (global $firstSteps i32))
  (import "layout" "found" (global $found i32))

  (func (export "add") (param $region i32)
    (local $from i32) (local $to i32) (local $end i32)
    (local.set $from (i32.add (global.get $regionSums) (i32.mul (local.get $region) (global.get $rowBytes))))
    (local.set $to (global.get $zoneSums))
    (local.set $end (i32.add (local.get $to) (global.get $rowBytes)))
    (loop $step
      (v128.store (local.get $to) (${lanes}.add (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $step (i32.lt_u (local.get $to) (local.get $end)))))

  ;; A bit for each replica whose cases in the period that begins at $from are above the limit of the place at $place.
  (func $above (param $place i32) (param $from i32) (param $to i32) (param $table i32) (result v128)
    (${lanes}.gt_s
      (${lanes}.sub (v128.load (local.get $to)) (v128.load (local.get $from)))
      (v128.load${bits}_splat (i32.add (local.get $table) (i32.load (local.get $place))))))

  (func (export "test") (param $length i32) (param $longest i32) (param $shift i32) (result i32)
    (local $table i32) (local $place i32) (local $begin i32) (local $past i32)
    (local $from i32) (local $to i32) (local $first i32) (local $count i32) (local $mask i32) (local $note i32)
    (local $any v128)
    (local.set $table (i32.add (global.get $limits) (local.get $shift)))
    (block $done
      (loop $lengths
        (br_if $done (i32.gt_s (local.get $length) (local.get $longest)))
        (local.set $begin (i32.add (global.get $periodPlaces) (i32.shl
          (i32.load (i32.add (global.get $periodsOf) (i32.shl (local.get $length) (i32.const 2)))) (i32.const 2))))
        (local.set $past (i32.add (global.get $periodPlaces) (i32.shl
          (i32.load offset=4 (i32.add (global.get $periodsOf) (i32.shl (local.get $length) (i32.const 2)))) (i32.const 2))))
        (local.set $first (i32.load (i32.add (global.get $firstSteps) (i32.shl (local.get $length) (i32.const 2)))))
        (local.set $from (i32.add (global.get $zoneSums) (i32.shl (local.get $first) (i32.const 4))))
        (local.set $to (i32.add (local.get $from) (i32.shl (local.get $length) (i32.const 4))))
        (local.set $any (v128.const i32x4 0 0 0 0))
        (local.set $place (local.get $begin))
        (loop $periods
          (local.set $any (v128.or (local.get $any)
            (call $above (local.get $place) (local.get $from) (local.get $to) (local.get $table))))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          (local.set $place (i32.add (local.get $place) (i32.const 4)))
          (br_if $periods (i32.lt_u (local.get $place) (local.get $past))))
        (if (v128.any_true (local.get $any)) (then
          (local.set $from (i32.add (global.get $zoneSums) (i32.shl (local.get $first) (i32.const 4))))
          (local.set $to (i32.add (local.get $from) (i32.shl (local.get $length) (i32.const 4))))
          (local.set $place (local.get $begin))
          (loop $again
            (local.set $mask (${lanes}.bitmask
              (call $above (local.get $place) (local.get $from) (local.get $to) (local.get $table))))
            (if (local.get $mask) (then
              (local.set $note (i32.add (global.get $found) (i32.mul (local.get $count) (i32.const 12))))
              (i32.store (local.get $note) (local.get $length))
              (i32.store offset=4 (local.get $note)
                (i32.shr_u (i32.sub (local.get $from) (global.get $zoneSums)) (i32.const 4)))
              (i32.store offset=8 (local.get $note) (local.get $mask))
              (local.set $count (i32.add (local.get $count) (i32.const 1)))))
            (local.set $from (i32.add (local.get $from) (i32.const 16)))
            (local.set $to (i32.add (local.get $to) (i32.const 16)))
            (local.set $place (i32.add (local.get $place) (i32.const 4)))
            (br_if $again (i32.lt_u (local.get $place) (local.get $past))))))
        (local.set $length (i32.add (local.get $length) (i32.const 1)))
        (br $lengths)))
    (local.get $count))
)
`;
}
