package gloss.matrix;

/**
 * Who can hold a duty.
 *
 * @param label such as {@code AWS} or {@code You}
 */
public record Party(String id, String label, Role role) {
  /** Which side a party is on. */
  public enum Role {
    PROVIDER,
    CUSTOMER
  }
}
