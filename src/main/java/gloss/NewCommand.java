package gloss;

import picocli.CommandLine.Command;

/** {@code gloss new}: files to start from. */
@Command(
    name = "new",
    description = "Writes a file to start from: a responsibility matrix.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = {NewMatrixCommand.class},
    footer = {"", "Example:", "  gloss new matrix --from \"Shared responsibility\" notes"})
final class NewCommand {}
