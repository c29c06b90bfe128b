package gloss.matrix.draft;

import gloss.text.Folding;
import java.util.List;

/** Tells whether a table has its layers in rows or in columns. */
final class GridTurn {
  private static final List<String> LAYER_CORNERS =
      List.of(
          "layer",
          "layers",
          "component",
          "components",
          "responsibility",
          "responsibilities",
          "task",
          "tasks",
          "area",
          "areas",
          "aspect",
          "item",
          "control",
          "controls",
          "what");
  private static final List<String> SUBJECT_CORNERS =
      List.of(
          "service",
          "services",
          "model",
          "models",
          "service model",
          "type",
          "types",
          "product",
          "offering",
          "platform",
          "subject",
          "compute",
          "architecture",
          "deployment");
  private static final List<String> LAYER_WORDS =
      List.of(
          "data",
          "os",
          "operating system",
          "guest",
          "host",
          "hypervisor",
          "hardware",
          "application",
          "runtime",
          "network",
          "code",
          "physical",
          "storage",
          "middleware",
          "identity",
          "access",
          "patch",
          "virtuali",
          "firmware",
          "encryption",
          "configuration",
          "security",
          "backup",
          "facilit",
          "center",
          "centre");
  private static final List<String> SUBJECT_WORDS =
      List.of(
          "iaas",
          "paas",
          "saas",
          "faas",
          "caas",
          "ec2",
          "lambda",
          "fargate",
          "ecs",
          "eks",
          "s3",
          "rds",
          "dynamodb",
          "beanstalk",
          "on-prem",
          "on prem",
          "serverless",
          "functions",
          "virtual machine",
          "vm",
          "bare metal",
          "managed",
          "containers");

  private GridTurn() {}

  /** The table with its layers in rows. If nothing tells, it stands as it is. */
  static Grid layersInRows(Grid grid) {
    String corner = Folding.fold(grid.titles().get(0));
    boolean turn =
        SUBJECT_CORNERS.contains(corner)
            || (!LAYER_CORNERS.contains(corner)
                && likeness(grid.titles().subList(1, grid.columns())) > likeness(grid.names()));
    return turn ? grid.turned() : grid;
  }

  /** Whether a corner says that what stands below it are layers. */
  static boolean isLayerCorner(String corner) {
    return LAYER_CORNERS.contains(Folding.fold(corner));
  }

  /** How much the names look like layers: from -1 to 1. */
  private static double likeness(List<String> names) {
    double sum = 0;
    for (String name : names) {
      String key = Folding.fold(name);
      sum += holds(key, LAYER_WORDS) ? 1 : 0;
      sum -= holds(key, SUBJECT_WORDS) ? 1 : 0;
    }
    return names.isEmpty() ? 0 : sum / names.size();
  }

  private static boolean holds(String key, List<String> words) {
    return words.stream().anyMatch(word -> (" " + key).contains(" " + word));
  }
}
