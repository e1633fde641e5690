import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/mantine-styles.js';
import './app/styles.css';
import { App } from './app/app.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
