package gloss.matrix.draft;

import gloss.matrix.Party;
import gloss.matrix.Party.Role;
import gloss.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for providers and customers. */
final class Names {
  static final Party CUSTOMER = new Party("customer", "You", Role.CUSTOMER);

  /** A provider without a name. If the note names one elsewhere, that one is meant. */
  static final Party PROVIDER = new Party("provider", "The provider", Role.PROVIDER);

  private static final Map<String, Party> PARTIES = new LinkedHashMap<>();

  static {
    provider("AWS", "amazon web services", "aws", "amazon");
    provider("Azure", "microsoft azure", "azure", "microsoft");
    provider("Google", "google cloud platform", "google cloud", "google", "gcp");
    provider("IBM", "ibm cloud", "ibm");
    provider("Oracle", "oracle cloud", "oracle", "oci");
    provider("Alibaba", "alibaba cloud", "alibaba");
    provider("Salesforce", "salesforce");
    provider("DigitalOcean", "digitalocean");
    provider("Hetzner", "hetzner");
    provider("Heroku", "heroku");
    for (String name :
        List.of(
            "cloud service provider",
            "cloud provider",
            "service provider",
            "provider",
            "cloud vendor",
            "vendor",
            "csp",
            "supplier")) {
      PARTIES.put(name, PROVIDER);
    }
    for (String name :
        List.of(
            "you",
            "your",
            "yours",
            "customers",
            "customer",
            "consumers",
            "consumer",
            "users",
            "user",
            "tenants",
            "tenant",
            "clients",
            "client",
            "subscriber",
            "we",
            "us",
            "our")) {
      PARTIES.put(name, CUSTOMER);
    }
  }

  /** All names as an alternative of a pattern, longer ones before those that they begin with. */
  static final String ANY = String.join("|", PARTIES.keySet());

  private Names() {}

  private static void provider(String label, String... names) {
    Party party = new Party(Folding.fold(label), label, Role.PROVIDER);
    for (String name : names) {
      PARTIES.put(name, party);
    }
  }

  /** The party of a name; case does not count. */
  static Optional<Party> party(String name) {
    return Optional.ofNullable(PARTIES.get(Folding.fold(name)));
  }

  /** Those of the list, each once, in their order. */
  static List<Party> distinct(List<Party> parties) {
    Map<String, Party> byId = new LinkedHashMap<>();
    parties.forEach(party -> byId.putIfAbsent(party.id(), party));
    return new ArrayList<>(byId.values());
  }
}
