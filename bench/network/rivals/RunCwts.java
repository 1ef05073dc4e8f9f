import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/** CWTS networkanalysis: network from links, then Leiden with modularity as its own command line sets it up. */
public final class RunCwts {
    public static void main(String[] arguments) throws Exception {
        int nodes = Integer.parseInt(arguments[1]);
        int iterations = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        var lines = Files.readAllLines(Path.of(arguments[0]));
        int[] source = new int[lines.size()];
        int[] target = new int[lines.size()];
        double[] weight = new double[lines.size()];
        for (int link = 0; link < source.length; link++) {
            String[] cells = lines.get(link).split("\t");
            source[link] = Integer.parseInt(cells[0]);
            target[link] = Integer.parseInt(cells[1]);
            weight[link] = Double.parseDouble(cells[2]);
        }
        lines = null;
        System.out.println("ready");
        System.out.flush();
        new Scanner(System.in).nextLine();

        long cpu = cpuNanoseconds();
        long start = System.nanoTime();
        LargeIntArray[] edges = {new LargeIntArray(source), new LargeIntArray(target)};
        Network network = new Network(nodes, true, edges, new LargeDoubleArray(weight), false, false);
        long built = System.nanoTime();
        double resolution = 1 / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
        LeidenAlgorithm leiden =
            new LeidenAlgorithm(resolution, iterations, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
        Clustering clustering = new Clustering(nodes);
        leiden.improveClustering(network, clustering);
        long clustered = System.nanoTime();
        cpu = cpuNanoseconds() - cpu;
        double modularity = leiden.calcQuality(network, clustering);
        System.out.printf(
            Locale.ROOT,
            "{\"version\":\"1.3.0, Java %s\",\"nodes\":%d,\"links\":%d,\"buildSeconds\":%f,\"clusterSeconds\":%f,"
                + "\"pageRankSeconds\":null,\"cpuSeconds\":%f,\"modularity\":%.9f,\"clusters\":%d,\"peakRssBytes\":%d}%n",
            System.getProperty("java.version"),
            network.getNNodes(),
            network.getNEdges(),
            (built - start) / 1e9,
            (clustered - built) / 1e9,
            cpu / 1e9,
            modularity,
            clustering.getNClusters(),
            peakRssBytes());
        System.out.flush();
    }

    /** Of all threads, compiler and garbage collector included. */
    private static long cpuNanoseconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime();
    }

    /** Linux tells it in kilobytes; elsewhere what Java holds now must do. */
    private static long peakRssBytes() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return Runtime.getRuntime().totalMemory();
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
        return Runtime.getRuntime().totalMemory();
    }
}
