package gloss.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A matrix of 100 layers and 40 subjects, made by chance: the same from the same seed. */
public final class LargeMatrix {
  private static final List<String> AREAS =
      List.of(
          "Data",
          "Identity",
          "Keys",
          "Code",
          "Runtime",
          "Container",
          "System",
          "Network",
          "Storage",
          "Building");

  private static final List<String> TASKS =
      List.of(
          "inventory",
          "access",
          "patching",
          "backup",
          "logging",
          "monitoring",
          "hardening",
          "capacity",
          "recovery",
          "disposal");

  private static final List<String> KINDS =
      List.of(
          "Machine", "Cluster", "Platform", "Function", "Queue", "Database", "Cache", "Warehouse");

  private static final List<String> SIZES =
      List.of("basic", "shared", "managed", "edge", "private");

  private final Random random;
  private final StringBuilder out = new StringBuilder();

  private LargeMatrix(long seed) {
    random = new Random(seed);
  }

  /** The text of the file. */
  public static String yaml(long seed) {
    return new LargeMatrix(seed).text();
  }

  private String text() {
    out.append("title: Everything that is run\nchecked: 2026-10-01\nstale-after: P6M\nparties:\n");
    out.append("  cloud: {label: Cloud, role: provider}\n  you: {label: You, role: customer}\n");
    out.append("layers:\n");
    for (String layer : layers()) {
      out.append("  - {id: ").append(id(layer)).append(", label: ").append(layer).append("}\n");
    }
    out.append("subjects:\n");
    for (int i = 0; i < subjects().size(); i++) {
      subject(subjects().get(i), i);
    }
    out.append("views:\n  - {id: all, label: All of it, subjects: [");
    out.append(String.join(", ", subjects().stream().map(LargeMatrix::id).toList()));
    out.append("]}\n  - {id: first, label: The basic ones, subjects: [");
    out.append(String.join(", ", subjects().stream().limit(4).map(LargeMatrix::id).toList()));
    out.append("], layers: [");
    out.append(String.join(", ", layers().stream().limit(12).map(LargeMatrix::id).toList()));
    return out.append("]}\n").toString();
  }

  private void subject(String label, int number) {
    out.append("  - id: ").append(id(label)).append("\n    label: ").append(label);
    out.append("\n    duties:\n");
    int line = 95 - 2 * number;
    for (int i = 0; i < layers().size(); i++) {
      out.append("      ").append(id(layers().get(i))).append(": ");
      out.append(duty(i + random.nextInt(21) - 10 < line ? "you" : "cloud")).append('\n');
    }
  }

  /** One in five says more than who it is. */
  private String duty(String party) {
    return switch (random.nextInt(15)) {
      case 0 ->
          "{party: " + party + ", because: It was agreed so., checked: 2026-03-0" + day() + "}";
      case 1 ->
          "{shared: {kind: independent, provider: Offers the tool., customer: Uses it every week.}}";
      case 2 -> "{not-applicable: There is none of it here.}";
      default -> party;
    };
  }

  private int day() {
    return 1 + random.nextInt(9);
  }

  private static List<String> layers() {
    return pairs(AREAS, TASKS);
  }

  private static List<String> subjects() {
    return pairs(KINDS, SIZES);
  }

  private static List<String> pairs(List<String> firsts, List<String> seconds) {
    List<String> pairs = new ArrayList<>();
    firsts.forEach(first -> seconds.forEach(second -> pairs.add(first + " " + second)));
    return pairs;
  }

  private static String id(String label) {
    return label.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
