package app.rebound.testing;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.DatagramSocketImplFactory;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.atomic.AtomicInteger;

/// A machine without a network: every socket that anything asks for is counted and refused.
public final class NoNetwork extends SelectorProvider {
    /// The option that has channels come from here too.
    public static final String OPTION = "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName();

    private static final AtomicInteger ASKED = new AtomicInteger();

    /// Called by Java, because of [#OPTION].
    public NoNetwork() {}

    /// Refuses sockets from now on, for the rest of the process.
    @SuppressWarnings("deprecation")
    public static void install() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw refused();
        });
        ServerSocket.setSocketFactory(() -> {
            throw refused();
        });
        DatagramSocketImplFactory datagrams = () -> {
            throw refused();
        };
        DatagramSocket.setDatagramSocketImplFactory(datagrams);
    }

    /// How often something asked for a connection.
    public static int asked() {
        return ASKED.get();
    }

    private static UnsupportedOperationException refused() {
        ASKED.incrementAndGet();
        return new UnsupportedOperationException("there is no network");
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw refused();
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw refused();
    }

    @Override
    public Pipe openPipe() {
        throw refused();
    }

    @Override
    public AbstractSelector openSelector() {
        throw refused();
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw refused();
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw refused();
    }
}
