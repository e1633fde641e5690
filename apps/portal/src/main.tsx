import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/mantine-styles.js';
import './app/styles.css';
import { App, firstPage } from './app/app.js';
import { shareStyleNonce } from './app/style-nonce.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
shareStyleNonce();
await firstPage;
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
