package gloss.language;

/** Somebody asks for a phrase that does not exist; in our own code that is a bug. */
public final class UnknownPhrase extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  UnknownPhrase(String key, String help) {
    super("there is no phrase '" + key + "'; " + help);
  }
}
