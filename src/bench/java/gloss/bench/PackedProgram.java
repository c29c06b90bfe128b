package gloss.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds of one vault by the packed program, each in a JVM of its own.
 *
 * @param vault the folder with the notes
 * @param site the folder to write to
 */
record PackedProgram(Path vault, Path site) {
  /** One build, with further options. */
  WholeProcess build(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The options of the JVM that runs this: Maven gives both the same.
    for (String option : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (option.startsWith("-X")) {
        command.add(option);
      }
    }
    command.addAll(List.of("-jar", System.getProperty("jar", "target/gloss.jar"), "build"));
    command.addAll(List.of(vault.toString(), "--out", site.toString()));
    command.addAll(List.of(options));
    return WholeProcess.run(command);
  }
}
