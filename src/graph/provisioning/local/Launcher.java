import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import picocli.CommandLine;

/**
 * Runs Neo4j Community for as long as standard input stays open, so that the server ends with the process that
 * started it, however that process ends.
 *
 * <p>Arguments: the server's folder; then {@code kept} or {@code throwaway}, which removes the folder at the end; then
 * a file of settings, which becomes {@code conf/neo4j.conf} unless another process runs this folder. The first line of standard input is the password of the
 * user {@code neo4j}. Prints one line: {@code ready PORT}, or {@code in-use} when another process runs this folder.
 */
public final class Launcher {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

  private final Path folder;
  private final boolean throwaway;
  private final Path proposedSettings;
  private volatile DatabaseManagementService server;

  private Launcher(Path folder, boolean throwaway, Path proposedSettings) {
    this.folder = folder;
    this.throwaway = throwaway;
    this.proposedSettings = proposedSettings;
  }

  public static void main(String[] arguments) throws Exception {
    new Launcher(Path.of(arguments[0]), arguments[1].equals("throwaway"), Path.of(arguments[2])).run();
  }

  private void run() throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in));
    var password = input.readLine();
    if (password == null) return;

    // The operating system gives the lock back when this process ends, so it is never stale.
    try (var lockFile = openOwn("server.lock");
        FileLock lock = lockFile.tryLock()) {
      if (lock == null) {
        System.out.println("in-use");
        return;
      }
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
      startDaemon(() -> exitAtEndOf(input), "wait for the end of standard input");
      start(password);
      System.out.println("ready " + port());
      Thread.currentThread().join();
    } catch (Exception failure) {
      failure.printStackTrace();
      // Threads that a half started server left must not keep this process alive.
      System.exit(1);
    }
  }

  private void start(String password) throws IOException {
    var settings = folder.resolve("conf/neo4j.conf");
    Files.move(proposedSettings, settings, StandardCopyOption.REPLACE_EXISTING);
    // In the folder that it speaks of, so that a store without it, however it came about, gets its password first.
    var complete = folder.resolve("data/store-complete");
    if (!Files.exists(complete)) {
      // Nothing was ever answered from this store: what a killed first start left of it need not be whole.
      remove(folder.resolve("data"));
      setInitialPassword(password);
    }
    server =
        new DatabaseManagementServiceBuilder(folder)
            .loadPropertiesFromFile(settings)
            .build();
    if (!Files.exists(complete)) Files.createFile(complete);
  }

  /** Writes the file from which the first start makes the user, so that no port opens with the default password. */
  private void setInitialPassword(String password) {
    var silent = new PrintStream(OutputStream.nullOutputStream());
    var files = new DefaultFileSystemAbstraction();
    var context = new ExecutionContext(folder, folder.resolve("conf"), silent, System.err, files);
    var command = new SetInitialPasswordCommand(context);
    // After these dashes comes no option: a password may begin with one.
    if (new CommandLine(command).execute("--", password) != 0) {
      throw new IllegalStateException("the initial password could not be set");
    }
  }

  private int port() {
    var system = (GraphDatabaseAPI) server.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    return ports.getLocalAddress(ConnectorType.BOLT).getPort();
  }

  private void exitAtEndOf(BufferedReader input) {
    try {
      while (input.read() >= 0) continue;
    } catch (IOException broken) {
      // A broken pipe says the same as its end: nobody is there any more.
    }
    System.exit(0);
  }

  private void stop() {
    startDaemon(Launcher::endByForce, "end by force");
    if (server != null) server.shutdown();
    if (throwaway) remove(folder);
  }

  private static void endByForce() {
    try {
      Thread.sleep(LONGEST_STOP.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }

  private FileChannel openOwn(String name) throws IOException {
    return FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void startDaemon(Runnable task, String name) {
    var thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }

  private static void remove(Path path) {
    if (!Files.exists(path)) return;
    try (var found = Files.walk(path)) {
      for (var each : found.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(each);
    } catch (IOException | UncheckedIOException failure) {
      System.err.println("could not remove " + path + ": " + failure);
    }
  }
}
