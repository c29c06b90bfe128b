package gloss;

import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it down. */
final class Version implements IVersionProvider {
  static String text() {
    return Release.running().version();
  }

  @Override
  public String[] getVersion() {
    return new String[] {"gloss " + text() + " on Java " + Runtime.version().feature()};
  }
}
