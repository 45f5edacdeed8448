package org.runningrecord.log.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between a client and a server. It can cut the connection when an insert has reached the server and before its answer reaches the client; hold
 * back everything for a while, as a network that is stuck does; and be away, as a server that is restarted is.
 */
public final class CuttingProxy implements AutoCloseable {

    private static final String INSERT = new String(new byte[] {2}, StandardCharsets.ISO_8859_1) + "insert\0";

    private final int target;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger cuts = new AtomicInteger();
    private final Object flow = new Object();
    private boolean held;
    private volatile ServerSocket listening;

    public CuttingProxy(int target) {
        this.target = target;
        this.listening = listen(0);
        this.port = listening.getLocalPort();
    }

    public int port() {
        return port;
    }

    /** Cuts off the answers of the next so many inserts. */
    public void cut(int answers) {
        cuts.set(answers);
    }

    /** How many of them are still to be cut off. */
    public int left() {
        return cuts.get();
    }

    /** Takes connections and bytes and passes nothing on, until told to. */
    public void hold() {
        synchronized (flow) {
            held = true;
        }
    }

    public void passOn() {
        synchronized (flow) {
            held = false;
            flow.notifyAll();
        }
    }

    /** Ends every connection and takes none, until it is back. */
    public void away() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
            open.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the same port as before. */
    public void back() {
        listening = listen(port);
    }

    private ServerSocket listen(int on) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), on), 50);
            start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                Socket client = socket.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                boolean[] cut = {false};
                start(() -> pump(client, server, true, cut));
                start(() -> pump(server, client, false, cut));
            }
        } catch (IOException e) {
            // The proxy is away, or was closed.
        }
    }

    private void pump(Socket from, Socket to, boolean questions, boolean[] cut) {
        byte[] bytes = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                synchronized (cut) {
                    String text = new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
                    if (questions && text.contains(INSERT) && cuts.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                        cut[0] = true;
                    }
                    if (!questions && cut[0]) {
                        return;
                    }
                }
                waitWhileHeld();
                out.write(bytes, 0, read);
            }
        } catch (IOException | InterruptedException e) {
            // One side has gone; the other is closed with it.
        }
    }

    private void waitWhileHeld() throws InterruptedException {
        synchronized (flow) {
            while (held) {
                flow.wait();
            }
        }
    }

    private static void start(Runnable loop) {
        Thread thread = new Thread(loop, "cutting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        away();
    }
}
