const FAR = 99;

/** For each place, how many places back the last true one lies; 0 when it is the one before. */
export function distances(marks: readonly boolean[]): Int32Array {
  let distance = FAR;
  return Int32Array.from(marks, mark => {
    const back = distance;
    distance = mark ? 0 : Math.min(FAR, distance + 1);
    return back;
  });
}
