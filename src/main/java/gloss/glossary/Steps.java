package gloss.glossary;

/**
 * The steps of an automaton: which state follows which on which token. Ten thousands of terms have
 * hundreds of thousands of steps, and each word of each note looks for one, so they lie in two
 * arrays, searched by open addressing.
 */
final class Steps {
  private static final int FIRST_CAPACITY = 1024;

  private long[] keys = new long[FIRST_CAPACITY];

  /** A place without a step has 0: no step leads back to the start. */
  private int[] targets = new int[FIRST_CAPACITY];

  private int size;

  /** The state that follows; 0 if no step leads on. */
  int get(int state, int number) {
    return targets[place(key(state, number))];
  }

  /** Adds a step that is not there yet. */
  void put(int state, int number, int target) {
    if (2 * ++size > targets.length) {
      grow();
    }
    set(key(state, number), target);
  }

  private void set(long key, int target) {
    int place = place(key);
    keys[place] = key;
    targets[place] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[2 * oldTargets.length];
    for (int i = 0; i < oldTargets.length; i++) {
      if (oldTargets[i] != 0) {
        set(oldKeys[i], oldTargets[i]);
      }
    }
  }

  /** Where a key is, or where it would be. */
  private int place(long key) {
    int place = Long.hashCode(key * 0x9E3779B97F4A7C15L) & (targets.length - 1);
    while (targets[place] != 0 && keys[place] != key) {
      place = (place + 1) & (targets.length - 1);
    }
    return place;
  }

  private static long key(int state, int number) {
    return ((long) state << 32) | number;
  }
}
