package org.runningrecord.log.mongo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a client and a server, and cuts the connection when an insert has reached the server and before its answer reaches the client. */
final class CuttingProxy implements AutoCloseable {

    private static final String INSERT = new String(new byte[] {2}, StandardCharsets.ISO_8859_1) + "insert\0";

    private final int target;
    private final ServerSocket listening;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger cuts = new AtomicInteger();

    CuttingProxy(int target) {
        this.target = target;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Cuts off the answers of the next so many inserts. */
    void cut(int answers) {
        cuts.set(answers);
    }

    int left() {
        return cuts.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                boolean[] cut = {false};
                start(() -> pump(client, server, true, cut));
                start(() -> pump(server, client, false, cut));
            }
        } catch (IOException e) {
            // The proxy was closed.
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
                out.write(bytes, 0, read);
            }
        } catch (IOException e) {
            // One side has gone; the other is closed with it.
        }
    }

    private static void start(Runnable loop) {
        Thread thread = new Thread(loop, "cutting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
