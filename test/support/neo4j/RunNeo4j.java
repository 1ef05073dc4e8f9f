// A real Neo4j in its own process, run from source: java FLAGS -cp JARS RunNeo4j.java HOME CONF [keep]
// All settings come from CONF, so that one source compiles against 5.26 and 2026.x.
// Standard input is the life line: while the test run lives it stays open, and when the run ends in
// any way, kill -9 too, the pipe closes. Then the server stops and deletes HOME, but for "keep".
// SIGTERM stops the server and keeps HOME, for a restart on the same data.
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

public class RunNeo4j {
    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]).toAbsolutePath();
        // Returns when the databases and Bolt are up, or throws.
        DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(Path.of(args[1]).toAbsolutePath())
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
        System.out.println("NEO4J_READY");
        System.out.flush();
        waitForEndOfInput();
        dbms.shutdown();
        if (args.length < 3) delete(home);
        Runtime.getRuntime().halt(0);
    }

    private static void waitForEndOfInput() throws IOException {
        while (System.in.read() != -1) {
            // What is said is of no interest, only that the other end is still there.
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
