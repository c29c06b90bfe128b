package gloss.serve;

/** Another program listens on the port that was asked for. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTaken(int port, Throwable cause) {
    super("port " + port + " cannot be used: " + cause.getMessage(), cause);
  }
}
