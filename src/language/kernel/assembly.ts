// The arithmetic of the models: AssemblyScript, compiled to models/kernel.wasm. Matrices are row-major; pointers are
// byte addresses, aligned to 16. Weights are int8 values widened to int16, activations are quantised to int16, sums are
// int32: |activation| * 127 * columns must stay below 2^31, hence the limits the callers pass to `quantise`.

// @ts-ignore: decorator
@inline
function sumLanes(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(
    i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27),
    i8x16.shuffle(a, b, 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31),
  );
  const cd = i32x4.add(
    i8x16.shuffle(c, d, 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27),
    i8x16.shuffle(c, d, 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31),
  );
  return i32x4.add(i64x2.shuffle(ab, cd, 0, 2), i64x2.shuffle(ab, cd, 1, 3));
}

/**
 * Rows of `columns` floats, `stride` floats apart, to int16 rows of `padded` columns (the rest zero), each row scaled so
 * that its largest value becomes `limit`; `scales` takes one float a row. `columns` is a multiple of 4, `padded` of 8.
 */
export function quantise(
  source: usize, stride: i32, columns: i32, target: usize, padded: i32, scales: usize, rows: i32, limit: f32,
): void {
  const end = (<usize>columns) << 2;
  // Added to a float, 1.5 * 2^23 leaves its nearest integer in the lowest bits; quicker than a conversion.
  const rounding = f32x4.splat(12582912);
  const offset = i32x4.splat(0x4b400000);
  for (let row = 0; row < rows; row++) {
    const from = source + ((<usize>(row * stride)) << 2);
    const to = target + ((<usize>(row * padded)) << 1);
    let largest = f32x4.splat(0);
    for (let at: usize = 0; at < end; at += 16) largest = f32x4.pmax(largest, f32x4.abs(v128.load(from + at)));
    let peak = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    if (!(peak > 1e-12)) peak = 1e-12;
    store<f32>(scales + ((<usize>row) << 2), peak / limit);
    const factor = f32x4.splat(limit / peak);
    for (let at: usize = 0; at < end; at += 16) {
      const whole = i32x4.sub(f32x4.add(f32x4.mul(v128.load(from + at), factor), rounding), offset);
      v128.store64_lane(to + (at >> 1), i16x8.narrow_i32x4_s(whole, whole), 0);
    }
    memory.fill(to + (end >> 1), 0, (<usize>(padded - columns)) << 1);
  }
}

/** Rows multiplied by the same few weights before the next weights are fetched: they all stay in the nearest cache. */
const NEAR_ROWS: i32 = 16;

/**
 * target[row][out] = bias[out] + sum over columns of activations[row] * weights[out], both scaled back; the bias may be
 * left out (0). `columns` is a multiple of 8, `outs` of 4; weights and bias reach that far.
 */
export function multiply(
  activations: usize, activationScales: usize, rows: i32, columns: i32,
  weights: usize, weightScales: usize, outs: i32, bias: usize, target: usize,
): void {
  for (let from = 0; from < rows; from += NEAR_ROWS) {
    const to = min(from + NEAR_ROWS, rows);
    for (let out = 0; out < outs; out += 4) {
      for (let row = from; row < to; row += 2) {
        const other = min(row + 1, rows - 1); // the last of an odd number is done twice, with one result
        multiplyTile(
          activations, activationScales, row, other, columns, weights, weightScales, out, outs, bias, target,
        );
      }
    }
  }
}

/** Two rows by four outputs of `multiply`. */
// @ts-ignore: decorator
@inline
function multiplyTile(
  activations: usize, activationScales: usize, row: i32, other: i32, columns: i32,
  weights: usize, weightScales: usize, firstOut: i32, outs: i32, bias: usize, target: usize,
): void {
  const width = (<usize>columns) << 1;
  const line = (<usize>outs) << 2;
  const out = (<usize>firstOut) << 2;
  const a0 = activations + <usize>row * width;
  const a1 = activations + <usize>other * width;
  const w0 = weights + <usize>firstOut * width;
  const w1 = w0 + width;
  const w2 = w1 + width;
  const w3 = w2 + width;
  let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0;
  for (let at: usize = 0; at < width; at += 16) {
    const x = v128.load(a0 + at);
    const y = v128.load(a1 + at);
    let w = v128.load(w0 + at);
    s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x, w));
    t0 = i32x4.add(t0, i32x4.dot_i16x8_s(y, w));
    w = v128.load(w1 + at);
    s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x, w));
    t1 = i32x4.add(t1, i32x4.dot_i16x8_s(y, w));
    w = v128.load(w2 + at);
    s2 = i32x4.add(s2, i32x4.dot_i16x8_s(x, w));
    t2 = i32x4.add(t2, i32x4.dot_i16x8_s(y, w));
    w = v128.load(w3 + at);
    s3 = i32x4.add(s3, i32x4.dot_i16x8_s(x, w));
    t3 = i32x4.add(t3, i32x4.dot_i16x8_s(y, w));
  }
  const scale = v128.load(weightScales + out);
  const c0 = target + <usize>row * line + out;
  const c1 = target + <usize>other * line + out;
  const base = bias ? v128.load(bias + out) : f32x4.splat(0);
  const scale0 = v128.load32_splat(activationScales + ((<usize>row) << 2));
  const scale1 = v128.load32_splat(activationScales + ((<usize>other) << 2));
  const sum0 = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sumLanes(s0, s1, s2, s3)), scale0), scale);
  const sum1 = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sumLanes(t0, t1, t2, t3)), scale1), scale);
  v128.store(c0, f32x4.add(base, sum0));
  v128.store(c1, f32x4.add(base, sum1));
}

/** x stays where positive and becomes x * slope elsewhere; `count` is a multiple of 4. */
export function leaky(values: usize, count: i32, slope: f32): void {
  const factor = f32x4.splat(slope);
  for (let at = values, end = values + ((<usize>count) << 2); at < end; at += 16) {
    const value = v128.load(at);
    v128.store(at, f32x4.pmax(value, f32x4.mul(value, factor)));
  }
}

// Rational approximation of tanh on [-7.9, 7.9] (the one of Eigen), exact to a few units in the last place.
// @ts-ignore: decorator
@inline
function tanh4(v: v128): v128 {
  const x = f32x4.pmax(f32x4.pmin(v, f32x4.splat(7.905311)), f32x4.splat(-7.905311));
  const x2 = f32x4.mul(x, x);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(2.00018790482477e-13));
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(-8.60467152213735e-11));
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(5.12229709037114e-8));
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(1.48572235717979e-5));
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(6.37261928875436e-4));
  p = f32x4.add(f32x4.mul(p, x2), f32x4.splat(4.89352455891786e-3));
  let q = f32x4.splat(1.19825839466702e-6);
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(1.18534705686654e-4));
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(2.268434632439e-3));
  q = f32x4.add(f32x4.mul(q, x2), f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(p, x), q);
}

// @ts-ignore: decorator
@inline
function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(f32x4.mul(tanh4(f32x4.mul(x, half)), half), half);
}

/**
 * One step of the long short-term memory for one sequence. The gates (input, forget, cell, output) are what the input
 * gives plus what the state before gives; the state goes to two places.
 */
// @ts-ignore: decorator
@inline
function step(given: usize, recurrent: usize, cells: usize, state: usize, target: usize, block: usize): void {
  for (let at: usize = 0; at < block; at += 16) {
    const input = sigmoid4(gate(given + at, recurrent + at));
    const forget = sigmoid4(gate(given + block + at, recurrent + block + at));
    const fresh = tanh4(gate(given + 2 * block + at, recurrent + 2 * block + at));
    const output = sigmoid4(gate(given + 3 * block + at, recurrent + 3 * block + at));
    const cell = f32x4.add(f32x4.mul(forget, v128.load(cells + at)), f32x4.mul(input, fresh));
    const value = f32x4.mul(output, tanh4(cell));
    v128.store(cells + at, cell);
    v128.store(state + at, value);
    v128.store(target + at, value);
  }
}

// @ts-ignore: decorator
@inline
function gate(given: usize, recurrent: usize): v128 {
  return f32x4.add(v128.load(given), v128.load(recurrent));
}

/**
 * One direction of one layer over a batch. Sequence i has `lengths[i]` positions from row `starts[i]` on, the longest
 * sequence first; what the inputs give to the four gates of a row stands in row `order[row]` of `gates`. States go to
 * `target`, rows of `targetStride` floats. Backward, every sequence starts at its own end, so that both ways the same
 * ones are active. `scratch` has room for (2 + 4 + 0.5 + 1) * hidden + 4 floats a sequence.
 */
export function recur(
  gates: usize, order: usize, starts: usize, lengths: usize, sequences: i32, hidden: i32, padded: i32, backward: bool,
  weights: usize, weightScales: usize, target: usize, targetStride: i32, scratch: usize,
): void {
  const block = (<usize>hidden) << 2;
  const states = scratch;
  const cells = states + <usize>sequences * block;
  const recurrent = cells + <usize>sequences * block;
  const quantised = recurrent + <usize>(sequences << 2) * block;
  const scales = quantised + (((<usize>(sequences * padded)) << 1) + 15 & ~15);
  memory.fill(scratch, 0, 2 * <usize>sequences * block);
  let active = sequences;
  for (let time = 0; ; time++) {
    while (active > 0 && <i32>load<u32>(lengths + ((<usize>(active - 1)) << 2)) <= time) active--;
    if (active == 0) return;
    quantise(states, hidden, hidden, quantised, padded, scales, active, 32000);
    multiply(quantised, scales, active, padded, weights, weightScales, hidden << 2, 0, recurrent);
    for (let i = 0; i < active; i++) {
      const position = backward ? <i32>load<u32>(lengths + ((<usize>i) << 2)) - 1 - time : time;
      const row = <usize>load<u32>(starts + ((<usize>i) << 2)) + <usize>position;
      const given = gates + <usize>load<u32>(order + (row << 2)) * (block << 2);
      const own = <usize>i * block;
      step(
        given, recurrent + (own << 2), cells + own, states + own, target + row * ((<usize>targetStride) << 2), block,
      );
    }
  }
}

/** target[row] = what is positive of dependents[row] + heads[heads' row], `size` floats each, a multiple of 4. */
export function addHeads(
  dependents: usize, heads: usize, stride: i32, rows: i32, headRows: usize, size: i32, target: usize,
): void {
  const line = (<usize>stride) << 2;
  const width = (<usize>size) << 2;
  for (let row: usize = 0; row < <usize>rows; row++) {
    const dependent = dependents + row * line;
    const head = heads + <usize>load<u32>(headRows + (row << 2)) * line;
    const to = target + row * width;
    for (let at: usize = 0; at < width; at += 16) {
      v128.store(to + at, f32x4.pmax(f32x4.splat(0), f32x4.add(v128.load(dependent + at), v128.load(head + at))));
    }
  }
}
